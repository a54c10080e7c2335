import { type RefObject, useEffect } from 'react';

/** How long a note stays, in milliseconds: long enough to be read and taken back. What it tells stands among the decisions, too. */
const WHILE = 20_000;

/**
 * Lets a note go: at the next thing that is done outside it, and after a while where it tells of no trouble. It stays while a pointer or the focus is on it,
 * and as long as something is waited for.
 */
export function usePassing(place: RefObject<HTMLElement | null>, kind: 'done' | 'refused' | 'waiting' | null, leave: () => void): void {
  useEffect(() => {
    if (kind === null || kind === 'waiting') return;
    let timer: ReturnType<typeof setTimeout>;
    const rest = () => {
      timer = setTimeout(() => (place.current?.matches(':hover, :focus-within') ? rest() : leave()), WHILE);
    };
    if (kind === 'done') rest();
    const acted = (event: Event) => {
      if (!(event.target instanceof Node && place.current?.contains(event.target))) leave();
    };
    const pressed = (event: KeyboardEvent) => {
      // Tab leads to the note, other keys move about in the page.
      const acts = event.key.length === 1 || event.key === 'Enter' || event.key === 'Escape';
      if (acts && !event.ctrlKey && !event.altKey && !event.metaKey) acted(event);
    };
    document.addEventListener('click', acted, true);
    document.addEventListener('keydown', pressed, true);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('click', acted, true);
      document.removeEventListener('keydown', pressed, true);
    };
  }, [place, kind, leave]);
}
