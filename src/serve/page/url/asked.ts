import { useCallback } from 'react';
import { useSearchParams } from 'wouter';

export type Changes = Readonly<Record<string, string | null | undefined>>;

/** What a view needs of its address: to read it, and to change it. */
export interface Asking {
  readonly asked: (name: string) => string;
  readonly ask: (changes: Changes) => void;
}

/** What the address asks for after its question mark, and a way to ask for something else: a link to the view restores it. */
export function useAsked(): readonly [asked: (name: string) => string, ask: (changes: Changes) => void] {
  const [params, setParams] = useSearchParams();
  const asked = useCallback((name: string) => params.get(name) ?? '', [params]);
  const ask = useCallback((changes: Changes) => setParams((before) => changed(before, changes), { replace: true }), [setParams]);
  return [asked, ask];
}

/** The parameters with some changed; what becomes empty is left out. */
export function changed(before: URLSearchParams, changes: Changes): URLSearchParams {
  const params = new URLSearchParams(before);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === undefined || value === '') params.delete(name);
    else params.set(name, value);
  }
  return params;
}

/** A day that an address gives, or none where it gives no day. */
export function dayAsked(value: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;
}
