import type { ReactNode } from 'react';

/** A link that a report gave: only to the web, and with nothing told to where it leads. What is no such address is shown as text. */
export function SafeLink({ href, children }: { readonly href: string; readonly children?: ReactNode }) {
  const shown = children ?? <bdi>{href}</bdi>;
  if (!isWeb(href)) return <span title="This address is not followed: it is no address of the web.">{shown}</span>;
  return (
    <a href={href} rel="noopener noreferrer nofollow" target="_blank" referrerPolicy="no-referrer">
      {shown}
    </a>
  );
}

function isWeb(href: string): boolean {
  try {
    return /^https?:$/.test(new URL(href).protocol);
  } catch {
    return false;
  }
}
