const KEY = 'rapporteur-signature';

/** The name that decisions are signed with on this machine; empty where the server is to use the user's. */
export function signature(): string {
  try {
    return localStorage.getItem(KEY)?.trim() ?? '';
  } catch {
    return '';
  }
}

/** Keeps the name for the next time. */
export function sign(name: string): void {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // A browser that keeps nothing leaves the signing to the server.
  }
}
