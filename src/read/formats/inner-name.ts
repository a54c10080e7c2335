const LONGEST = 400;
/** Control characters, and those that turn the direction of writing about: a name with them can pretend to be another. */
const DECEIVING = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]/gu;

/**
 * A harmless name for something in a container, from the one it was given there: parted by single slashes, with no steps upwards, no drive,
 * nothing that a terminal would act on, and of a length that a message can hold. Nothing is ever written to such a name; it is only shown.
 */
export function innerName(given: string): string {
  const parts = given
    .slice(0, 10 * LONGEST)
    .replaceAll('\\', '/')
    .replace(/^[A-Za-z]:/, '')
    .replace(DECEIVING, '')
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^\.+$/.test(part));
  const name = parts.join('/');
  // The end is kept, for it tells the format.
  return name === '' ? 'unnamed' : name.length > LONGEST ? `…${name.slice(1 - LONGEST).toWellFormed()}` : name;
}

/** Whether a file of this name is one that systems hide, as those in folders are left out: ".DS_Store", "__MACOSX/a.txt". */
export function isHidden(name: string): boolean {
  return name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');
}
