/** What a field of an entry may hold. `Broken` is what a person has written so far, which is no value yet. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json } | Broken;

/** Text that is to become JSON and is not yet. */
export class Broken {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** The value of a field that the server gives as JSON; null where there is none. */
export function parsed(json: string | null): Json {
  if (json === null) return null;
  const value = read(json);
  return value instanceof Broken ? null : value;
}

/** The value that a text stands for as JSON; the text itself, as broken, where it stands for none. */
export function read(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return new Broken(text);
  }
}

/** Whether there is a value to send. */
export function isWhole(value: Json): boolean {
  return !(value instanceof Broken) && value !== '';
}
