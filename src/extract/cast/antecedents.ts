import { isMansName, isWomansName, type Office, officeOf } from '../../knowledge/index.ts';
import type { Sentence, Token } from '../../model/annotation.ts';
import type { Country } from '../../model/country.ts';
import { isRelation } from '../tree.ts';
import type { Draft, Reference } from './draft.ts';

/** What has been spoken of so far, in order of the text. */
export type History = readonly Reference[];

/** How many sentences back a pronoun or a short description may reach. */
const REACH = 4;

/** How many words before a name may be its title, and how well a title fits that stands there. */
const LEAD = 8;
const NAMED_SO = 0.9;
/** By how much somebody known to be a woman may be less in focus. */
const WOMAN = 1.5;

/** Whether the tree makes the reference a subject. */
export function isSubject(sentence: Sentence | undefined, reference: Reference): boolean {
  const token = sentence?.tokens[reference.head];
  return token !== undefined && isRelation(token, 'nsubj');
}

/** The single actors spoken of within reach, each once, the latest first, with how well they would be taken up again. */
function recent(
  sentences: readonly Sentence[],
  history: History,
  sentence: number,
  reach: number,
  fits: (draft: Draft) => boolean,
): { draft: Draft; score: number }[] {
  const best = new Map<Draft, number>();
  for (let i = history.length - 1; i >= 0; i--) {
    const reference = history[i] as Reference;
    const distance = sentence - reference.sentence;
    if (distance > reach) break;
    for (const draft of reference.drafts) {
      if (!fits(draft)) continue;
      const single = reference.drafts.length === 1 ? 0 : -1.2;
      const form = (reference.form === 'name' ? 0.1 : 0) + (isFirstPerson(history, i) ? 0.3 : 0);
      const score = -distance + (isSubject(sentences[reference.sentence], reference) || reference.first === 0 ? 1.1 : 0) + single + form;
      if (score > (best.get(draft) ?? Number.NEGATIVE_INFINITY)) best.set(draft, score);
    }
  }
  return [...best].map(([draft, score]) => ({ draft, score })).sort((a, b) => b.score - a.score);
}

/** Whether no other person is spoken of before in the same sentence. */
function isFirstPerson(history: History, i: number): boolean {
  const reference = history[i] as Reference;
  for (let k = i - 1; k >= 0 && history[k]?.sentence === reference.sentence; k--) if (history[k]?.drafts[0]?.kind === 'person') return false;
  return reference.drafts[0]?.kind === 'person';
}

/** Whom "he", "her", "his" means: the person last in focus, subjects before others; a subject of the same clause is not its own object. */
export function personMeant(
  sentences: readonly Sentence[],
  history: History,
  later: readonly Draft[],
  sentence: number,
  token: number,
): Draft | null {
  const word = sentences[sentence]?.tokens[token] as Token;
  const female = /^(?:she|her|hers|herself)$/i.test(word.text);
  const object = isRelation(word, 'obj') || isRelation(word, 'iobj') || isRelation(word, 'obl');
  const barred = object
    ? history
        .filter((r) => r.sentence === sentence && sentences[sentence]?.tokens[r.head]?.head === word.head && isSubject(sentences[sentence], r))
        .flatMap((r) => r.drafts)
    : [];
  const around = history.filter((r) => r.sentence === sentence && r.first <= token && token < r.last).flatMap((r) => r.drafts);
  const reached = recent(sentences, history, sentence, REACH, (d) => d.kind === 'person' && !barred.includes(d) && !around.includes(d));
  const found = [...reached.filter(({ draft }) => !later.includes(draft)), ...reached.filter(({ draft }) => later.includes(draft))];
  const fitting = found.filter(({ draft }) => (female ? !isMan(draft) : !isWoman(draft)));
  const [first] = fitting;
  // Most of those whom reports name are men: beside somebody who may be one, "she" is whoever is known to be a woman.
  const woman = female ? fitting.find(({ draft, score }) => isWoman(draft) && score > (first?.score ?? 0) - WOMAN) : undefined;
  return (woman ?? first)?.draft ?? null;
}

const isMan = (draft: Draft): boolean =>
  isMansName(draft.parts[0] ?? '') || draft.roles.some((r) => /(?:^|[a-z])man\b|\bking\b|\bprince\b|\bsultan\b|\bemir\b/i.test(r.title));

const isWoman = (draft: Draft): boolean =>
  isWomansName(draft.parts[0] ?? '', draft.parts.length > 1 ? draft.country : null) ||
  draft.roles.some((r) => /woman\b|\bqueen\b|\bprincess\b|\bduchess\b|\bsheikha\b/i.test(r.title)) ||
  draft.names.some((n) => /^(?:mrs|ms|madam)\b/i.test(n.text));

/** What "it" means: the organisation or state last in focus. */
export function bodyMeant(sentences: readonly Sentence[], history: History, sentence: number, possessive: boolean): Draft | null {
  // A possessive takes up the nearest in its own sentence.
  const near = possessive
    ? history.findLast((r) => r.sentence === sentence && r.drafts.length === 1 && r.drafts[0]?.kind !== 'person')?.drafts[0]
    : undefined;
  if (near !== undefined) return near;
  const found = recent(sentences, history, sentence, 2, (d) => d.kind !== 'person');
  const speaker = found.find(({ draft, score }) => draft.kind === 'organisation' && score > -1);
  return (speaker ?? found.find(({ score }) => score > -0.5))?.draft ?? null;
}

/** The organisation last spoken of whose key holds the word ("the ministry"), however long ago. */
export function institutionMeant(history: History, noun: string, country: Country | null): Draft | null {
  for (let i = history.length - 1; i >= 0; i--) {
    const found = (history[i] as Reference).drafts.find(
      (d) => d.kind === 'organisation' && (d.parts[0] ?? '').split(' ').includes(noun) && (country === null || d.country === country),
    );
    if (found !== undefined) return found;
  }
  return null;
}

/** What a description asks of the person it means. */
export interface Wanted {
  readonly title: string;
  readonly side: Country | null;
  /** The state preferred where the description names none. */
  readonly home: Country | null;
  /** The state that the person meant is only visiting. */
  readonly away?: Country | null;
}

/** The person whom a title alone means ("the Israeli defense minister"): of that office and side, the one last in focus; null where none fits. */
export function holderMeant(
  sentences: readonly Sentence[],
  history: History,
  later: readonly Draft[],
  sentence: number,
  wanted: Wanted,
): Draft | null {
  const scored = recent(sentences, history, sentence, 40, (d) => d.kind === 'person').map(({ draft, score }) => ({
    draft,
    score: Math.max(score, -6) * 0.5,
  }));
  for (const draft of later) if (draft.kind === 'person' && !scored.some((s) => s.draft === draft)) scored.push({ draft, score: -4 });
  const office = officeOf(wanted.title);
  let best: Draft | null = null;
  let bestScore = 0;
  for (const { draft, score } of scored) {
    const bears = bearsTitle(sentences, draft, wanted.title);
    const fit = office === null ? 0 : Math.max(fitOf(draft, wanted.title, office), bears ? NAMED_SO : 0);
    if (fit === 0) continue;
    if (wanted.side !== null && draft.country !== null && draft.country !== wanted.side) continue;
    if (wanted.away != null && draft.country === wanted.away) continue;
    const own = wanted.side ?? wanted.home;
    const side = draft.country !== null && draft.country === own ? (wanted.side === null ? 1.5 : 2) : wanted.side === null ? 0 : -1;
    const total = 3 * fit + side + score + (bears ? 0.5 : 0) + 2;
    if (total > bestScore) {
      best = draft;
      bestScore = total;
    }
  }
  return best;
}

/** Whether the very words of a title are in one that the person bears, or lead up to the name: "the Lieutenant General" is no brigadier. */
function bearsTitle(sentences: readonly Sentence[], draft: Draft, title: string): boolean {
  const words = plainWords(title);
  const titles = [...draft.roles.map((role) => role.title), leadOf(sentences, draft)];
  return titles.some((borne) => ` ${plainWords(borne)} `.includes(` ${words} `));
}

/** The words before a person's name where it is first given, back to whatever parts them from it: a comma may close a title. */
function leadOf(sentences: readonly Sentence[], draft: Draft): string {
  const { span, sentence } = draft.names[0] ?? { span: draft.first, sentence: draft.sentence };
  const tokens = sentences[sentence]?.tokens ?? [];
  const name = tokens.findIndex((t) => t.end > span.start);
  const words: string[] = [];
  for (let k = name - 1; k >= Math.max(0, name - LEAD); k--) {
    const { text, upos } = tokens[k] as Token;
    if (upos === 'VERB' || upos === 'AUX' || (upos === 'PUNCT' && text !== '-' && k < name - 1)) break;
    words.unshift(text);
  }
  return words.join(' ');
}

const plainWords = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/** How well a person's titles answer to one: 1 the same office, 0.6 the same rank where one of the two names no field, 0 none. */
export function officeFit(draft: Draft, title: string): number {
  const wanted = officeOf(title);
  return wanted === null ? 0 : fitOf(draft, title, wanted);
}

function fitOf(draft: Draft, title: string, wanted: Office): number {
  let best = 0;
  for (const role of draft.roles) {
    const { office } = role;
    if (office === null) continue;
    if (
      /\b(?:leaders?|heads?)\b/i.test(title) &&
      (office.rank === 'head-of-state' || office.rank === 'head-of-government' || office.rank === 'royal')
    )
      best = Math.max(best, 0.8);
    if (/\bofficials?\b/i.test(title)) best = Math.max(best, 0.2);
    if (/\bcommander|\bgeneral|\badmiral/i.test(title) && office.rank === 'military') best = Math.max(best, 0.6);
    // "the defence chief" is the minister, "the army chief" its commander.
    if (
      /\bchief$/i.test(title) &&
      office.portfolio === wanted.portfolio &&
      wanted.portfolio !== null &&
      (office.rank === 'minister' || office.rank === 'military')
    )
      best = Math.max(best, 0.9);
    if (office.rank !== wanted.rank || office.deputy !== wanted.deputy) continue;
    if (office.portfolio === wanted.portfolio) best = 1;
    else if (wanted.portfolio === null) best = Math.max(best, 0.8);
    else if (office.portfolio === null) best = Math.max(best, 0.3);
  }
  return best;
}

/** Up to `count` persons of that title ("both ministers"), the latest in focus first, of different states; fewer than two count for none. */
export function holdersMeant(sentences: readonly Sentence[], history: History, sentence: number, title: string, count: number): readonly Draft[] {
  const found = recent(sentences, history, sentence, 12, (d) => d.kind === 'person' && officeFit(d, title) >= 0.6);
  const secretaries = found.filter(({ draft }) => draft.roles.some((r) => /secretary/i.test(r.title))).map(({ draft }) => draft);
  if (/secretaries$/i.test(title)) return secretaries.length > 1 ? inOrderOfText(secretaries.slice(0, count)) : [];
  const chosen: Draft[] = [];
  for (const { draft } of found)
    if (chosen.length < count && !chosen.some((c) => c.country !== null && c.country === draft.country)) chosen.push(draft);
  return chosen.length > 1 ? inOrderOfText(chosen) : [];
}

/** Whom "they", "both" and "the two" mean: the last that were named together, or else the last two persons of different states. */
export function groupMeant(sentences: readonly Sentence[], history: History, sentence: number): readonly Draft[] {
  for (let i = history.length - 1; i >= 0; i--) {
    const reference = history[i] as Reference;
    if (sentence - reference.sentence > 2) break;
    if (reference.drafts.length > 1 && reference.form !== 'name') return reference.drafts;
    const together = history
      .filter((r) => r.sentence === reference.sentence && r.form === 'name' && r.drafts.every((d) => d.kind === 'person'))
      .flatMap((r) => r.drafts);
    const sides = new Set(together.map((d) => d.country));
    if (new Set(together).size > 1 && sides.size > 1) return pairOf(together);
  }
  const people = recent(sentences, history, sentence, 6, (d) => d.kind === 'person').map(({ draft }) => draft);
  return pairOf(people);
}

function pairOf(drafts: readonly Draft[]): readonly Draft[] {
  const [one] = drafts;
  if (one === undefined) return [];
  const other = drafts.find((d) => d !== one && (d.country !== one.country || d.country === null));
  return other === undefined ? [] : inOrderOfText([one, other]);
}

const inOrderOfText = (drafts: readonly Draft[]): readonly Draft[] => [...new Set(drafts)].sort((a, b) => a.first.start - b.first.start);

/** The two states that "both sides" and "the two countries" mean: those last spoken of together, by name or by their people; else the two most spoken of. */
export function statesMeant(history: History, sentence: number, usual: readonly Country[]): readonly Country[] {
  for (let back = 0; back < 5; back++) {
    const here = new Set<Country>(
      history
        .filter((r) => r.sentence === sentence - back && r.form === 'name')
        .flatMap((r) => r.drafts.filter((d) => d.kind === 'state').map((d) => d.country as Country)),
    );
    // Two that are named in passing are not the pair that the report is about.
    if (here.size === 2 && (usual.length < 2 || together(history, sentence - back, [...here]))) return [...here];
    if (here.size === 2 && [...here].every((c) => usual.includes(c))) return [...here];
    for (const r of history) if (r.sentence === sentence - back) for (const d of r.drafts) if (d.country !== null) here.add(d.country);
    const states = [...here];
    if (states.length === 2 && (usual.length < 2 || states.every((c) => usual.includes(c)))) return states;
    if (states.length > 2) {
      const preferred = states.filter((c) => usual.includes(c));
      return preferred.length === 2 ? preferred : states.slice(0, 2);
    }
  }
  return usual.length === 2 ? usual : [];
}

/** Whether a sentence names two states side by side: "Chad and Niger". */
const together = (history: History, sentence: number, states: readonly Country[]): boolean => {
  const named = history.filter((r) => r.sentence === sentence && r.form === 'name' && states.includes(r.drafts[0]?.country ?? ''));
  return named.some((r, i) => {
    const next = named[i + 1];
    return next !== undefined && next.first - r.last < 3 && next.first > r.last && next.drafts[0] !== r.drafts[0];
  });
};
