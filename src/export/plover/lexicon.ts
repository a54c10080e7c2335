import data from './frames.json' with { type: 'json' };

/** The fifteen root classes of PLOVER 2. */
export const ROOTS = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'YIELD',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type Root = (typeof ROOTS)[number];

/** A class of nouns, and what such a noun means where it is itself what happens ("an attack on …"); "=" and null stand for nothing of its own. */
export interface NounClass {
  readonly name: string;
  readonly root: Root | null;
  readonly mode: string | null;
}

/** What a verb means with what: a class of nouns, a word, `*` for anything, `noun` for whatever the noun means. */
export interface VerbFrame {
  readonly with: readonly string[];
  /** Only where no clause hangs on the verb: "called on the minister", not "called on the minister to …". */
  readonly alone: boolean;
  readonly root: Root | '=';
  readonly mode: string | null;
}

/** What a word makes of what is said under it: "agree to", "refuse to", "stop". `=` leaves it as it is, null gives no meaning. */
export interface Operator {
  readonly name: string;
  readonly cooperative: string | null;
  readonly conflict: string | null;
  readonly none: string | null;
  readonly special: Readonly<Record<string, string>>;
}

const words = (list: string): string[] => list.split(' ').filter((word) => word !== '');

const NOUNS: ReadonlyMap<string, readonly NounClass[]> = (() => {
  const all = new Map<string, NounClass[]>();
  for (const [name, { root, mode, words: list }] of Object.entries(data.nouns))
    for (const word of words(list)) all.set(word, [...(all.get(word) ?? []), { name, root: root as Root | null, mode }]);
  return all;
})();

const VERBS: ReadonlyMap<string, readonly VerbFrame[]> = (() => {
  const all = new Map<string, VerbFrame[]>();
  for (const { verbs, with: what, root, mode, ...rest } of data.verbs) {
    const frame: VerbFrame = { with: what.includes('|') ? what.split('|') : words(what), root: root as Root | '=', mode, alone: 'without' in rest };
    for (const verb of words(verbs)) all.set(verb, [...(all.get(verb) ?? []), frame]);
  }
  return all;
})();

const OPERATORS: ReadonlyMap<string, readonly Operator[]> = (() => {
  const all = new Map<string, Operator[]>();
  for (const [name, { verbs, cooperative, conflict, none, ...special }] of Object.entries(data.operators))
    for (const verb of [`:${name}`, ...words(verbs)])
      all.set(verb, [...(all.get(verb) ?? []), { name, cooperative, conflict, none, special: special as Record<string, string> }]);
  return all;
})();

const NOUN_OPERATORS: ReadonlyMap<string, string> = new Map(Object.entries(data.nounOperators));
const REPORTS = new Set(words(data.reports));
const COOPERATIVE = new Set(words(data.cooperative));

/** The classes a noun belongs to, in the order of the table; none where the table does not know it. */
export function classesOfNoun(lemma: string): readonly NounClass[] {
  return NOUNS.get(lemma) ?? [];
}

/** The frames of a verb, in the order of the table. */
export function framesOfVerb(lemma: string): readonly VerbFrame[] {
  return VERBS.get(lemma) ?? [];
}

/** What the word does to what stands under it; null where it does nothing. */
export function operatorOf(lemma: string): Operator | null {
  return OPERATORS.get(lemma)?.[0] ?? null;
}

/** The operator that a noun with a clause under it stands for ("plans to", "the threat to"); null for other nouns. */
export function operatorOfNoun(lemma: string): Operator | null {
  const name = NOUN_OPERATORS.get(lemma);
  return name === undefined ? null : grammar(name);
}

/** The operators that are no verbs: the future, a negation, both. */
export function grammar(name: string): Operator {
  return OPERATORS.get(`:${name}`)?.[0] as Operator;
}

/** Whether the word only says that something is said. */
export function isReport(lemma: string): boolean {
  return REPORTS.has(lemma);
}

/** Puts an operator over a meaning. */
export function applied(operator: Operator, root: Root | null): Root | null {
  if (root === null) return operator.none === '=' ? null : (operator.none as Root | null);
  const made = operator.special[root] ?? (COOPERATIVE.has(root) ? operator.cooperative : operator.conflict);
  return made === '=' ? root : (made as Root | null);
}
