import { Fragment, type ReactNode } from 'react';

// Characters that turn the direction of what follows, or hide: a report may hold them, by mistake or by design. They are shown as what they
// are, and what stands around them is kept apart by <bdi>.
const HIDDEN = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C\u200B\u2060\uFEFF]/gu;
const NAMES: Readonly<Record<string, string>> = {
  '\u202A': 'left-to-right embedding',
  '\u202B': 'right-to-left embedding',
  '\u202C': 'end of direction',
  '\u202D': 'left-to-right override',
  '\u202E': 'right-to-left override',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'isolate',
  '\u2069': 'end of isolate',
  '\u200E': 'left-to-right mark',
  '\u200F': 'right-to-left mark',
  '\u061C': 'Arabic letter mark',
};

/** A stretch of text whose hidden characters are drawn; those that turn the direction lose their power. */
export function drawn(text: string): ReactNode {
  if (text.search(HIDDEN) < 0) return text;
  const parts: ReactNode[] = [];
  let from = 0;
  for (const match of text.matchAll(HIDDEN)) {
    const name = NAMES[match[0]] ?? 'character without width';
    parts.push(
      <Fragment key={match.index}>
        {text.slice(from, match.index)}
        <span className="unseen" title={name}>
          {match[0].codePointAt(0)?.toString(16).toUpperCase()}
        </span>
      </Fragment>,
    );
    from = match.index + match[0].length;
  }
  parts.push(text.slice(from));
  return parts;
}

/** Words out of a report, or a name or title made from such: kept apart from what stands around them. */
export function Said({ children }: { readonly children: string }) {
  return <bdi>{drawn(children)}</bdi>;
}
