/**
 * What derivations of one record keep from one to the next. Between two decisions of a person all reports and claims stay the same objects, so that
 * most of what is made of them need not be made again. Whatever is kept, the outcome is the same as without; only a derivation that goes over the very
 * same reports and claims may be handed what another one kept.
 */
export interface Kept {
  /** What `make` makes of its arguments, made once for each of them. `make` has to depend on its arguments alone. */
  once<A, V>(make: (a: A) => V, a: A): V;
  once<A, B, V>(make: (a: A, b: B) => V, a: A, b: B): V;
  /** What was made for `id` the last time, as long as all `inputs` are the very same. `make` has to depend on nothing else that changes. */
  same<V>(what: string, id: string, inputs: readonly unknown[], make: () => V): V;
  /** The value that `id` had the last time, where `value` says the same; else `value`. What says the same is thus the very same. */
  settled<V>(what: string, id: string, value: V): V;
}

/** Keeps nothing: for a derivation after which none follows. */
export const keepingNothing: Kept = {
  once: <A, B, V>(make: (a: A, b: B) => V, a: A, b?: B) => make(a, b as B),
  same: <V>(_what: string, _id: string, _inputs: readonly unknown[], make: () => V) => make(),
  settled: <V>(_what: string, _id: string, value: V) => value,
};

/** Keeps everything, for as long as it is itself kept. */
export function keeping(): Kept {
  const made = new Map<unknown, Map<unknown, unknown>>();
  const last = new Map<string, Map<string, { readonly inputs: readonly unknown[]; readonly value: unknown }>>();
  const under = <K, V>(map: Map<unknown, Map<K, V>>, key: unknown): Map<K, V> => {
    const known = map.get(key);
    if (known !== undefined) return known;
    const fresh = new Map<K, V>();
    map.set(key, fresh);
    return fresh;
  };
  return {
    once: <A, B, V>(make: (a: A, b: B) => V, ...args: readonly [A, B?]): V => {
      const [a, b] = args;
      const of = under(made, make);
      const values = args.length === 1 ? of : under(of as Map<unknown, Map<unknown, unknown>>, a);
      const key = args.length === 1 ? a : b;
      const known = values.get(key);
      if (known !== undefined || values.has(key)) return known as V;
      const value = make(a, b as B);
      values.set(key, value);
      return value;
    },
    same: <V>(what: string, id: string, inputs: readonly unknown[], make: () => V): V => {
      const of = under<string, { readonly inputs: readonly unknown[]; readonly value: unknown }>(last as never, what);
      const known = of.get(id);
      if (known !== undefined && known.inputs.length === inputs.length && known.inputs.every((input, i) => input === inputs[i]))
        return known.value as V;
      const value = make();
      of.set(id, { inputs, value });
      return value;
    },
    settled: <V>(what: string, id: string, value: V): V => {
      const of = under<string, { readonly value: unknown }>(last as never, what);
      const known = of.get(id);
      if (known !== undefined && saysTheSame(known.value, value)) return known.value as V;
      of.set(id, { value });
      return value;
    },
  };
}

/** Whether two values of plain data say the same. */
export function saysTheSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, i) => saysTheSame(item, b[i]));
  if (Array.isArray(b)) return false;
  const keys = Object.keys(a);
  // The order of keys counts: it is that of the bytes that are written.
  const others = Object.keys(b);
  return (
    keys.length === others.length &&
    keys.every((key, i) => key === others[i] && saysTheSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}
