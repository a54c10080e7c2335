import { isMansName, isWomansName } from '../../knowledge/index.ts';
import type { ActorClaim } from '../../model/claim.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { Source } from './attribution.ts';
import { type Clause, tokenAt } from './clause.ts';
import { isQuoted, type Page, sentenceAt } from './page.ts';
import type { MentionsBySentence } from './speaker.ts';

// Reports let one speaker go on: after somebody's words, "he added" and "the minister said" are that speaker's, whoever else was named since.

/** Who spoke last, and in which sentence those words ended. */
export interface LastSpeaker {
  readonly actor: ActorClaim;
  readonly sentence: number;
  /** Where the words end. */
  readonly end: number;
  /** Everyone in the report. */
  readonly people: ReadonlySet<ClaimId>;
  /** Whether they spoke through a written statement, which is "it" afterwards. */
  readonly written: boolean;
}

/** How many sentences after somebody's words a pronoun or a title still goes on with that speaker: past others who are named, and where nobody is. */
const STILL = 1;
const UNDISTURBED = 4;
/** How far before a name a title is looked for that the cast did not know. */
const LEAD = 60;
const SMALL_WORDS = /^(?:the|a|an|his|her|its|their|this|that|visiting|former|also|,)$/;

/**
 * The last speaker where the source is a pronoun or a bare title that fits; null where it names someone or does not fit. `from` is where the words begin
 * that the source is given: a quotation of several sentences may come before its "she said".
 */
export function speakerGoingOn(
  page: Page,
  mentions: MentionsBySentence,
  source: Source | null,
  last: LastSpeaker | null,
  from: number,
): ClaimId | null {
  if (!source || !last || source.sentence < last.sentence) return null;
  const between = sentenceAt(page, Math.min(from, source.span.start)) - last.sentence;
  if (between > UNDISTURBED) return null;
  const clause = page.clauses[source.sentence] as Clause;
  const word = tokenAt(clause, source.head).text.toLowerCase();
  if (word === 'it') return between <= STILL && (last.actor.actor !== 'person' || last.written) ? last.actor.id : null;
  const fits =
    word === 'he' || word === 'she'
      ? fitsPronoun(word, last.actor)
      : fitsTitle(page, page.text.slice(source.span.start, source.span.end), last.actor);
  if (!fits) return null;
  const others = othersSince(page, mentions, source, last);
  return others === 'none' || (others === 'beside' && between <= STILL) ? last.actor.id : null;
}

/** Whether other people were named since, outside what is quoted: as the subject of what happened, or beside it. */
function othersSince(page: Page, mentions: MentionsBySentence, source: Source, last: LastSpeaker): 'none' | 'beside' | 'subject' {
  let found: 'none' | 'beside' = 'none';
  for (let n = last.sentence; n <= source.sentence; n++)
    for (const { form, start, head, actors } of mentions.get(n) ?? []) {
      if (form === 'pronoun' || start < last.end || start >= source.span.start || isQuoted(page, n, head)) continue;
      if (actors.includes(last.actor.id) || !actors.some((a) => last.people.has(a))) continue;
      if (tokenAt(page.clauses[n] as Clause, head).deprel === 'nsubj') return 'subject';
      if (form === 'name') found = 'beside';
    }
  return found;
}

/**
 * Whom a pronoun of a speaker means, given whom the cast takes it for: where name or title tell that it cannot be that person, the last one named before,
 * in this sentence or the one before it, who fits.
 */
export function fittingPronoun(
  page: Page,
  mentions: MentionsBySentence,
  source: Source,
  meant: ClaimId | null,
  actors: ReadonlyMap<ClaimId, ActorClaim>,
): ClaimId | null {
  const word = tokenAt(page.clauses[source.sentence] as Clause, source.head).text.toLowerCase();
  const known = meant === null ? undefined : actors.get(meant);
  if ((word !== 'he' && word !== 'she') || known === undefined || fitsPronoun(word, known)) return meant;
  for (let n = source.sentence; n >= Math.max(0, source.sentence - STILL); n--)
    for (const { form, start, head, actors: named } of [...(mentions.get(n) ?? [])].reverse()) {
      const [id, ...more] = named;
      const other = id === undefined || more.length > 0 ? undefined : actors.get(id);
      if (form === 'name' && other !== undefined && start < source.span.start && !isQuoted(page, n, head) && fitsPronoun(word, other))
        return other.id;
    }
  return meant;
}

/** Whether "he" or "she" can mean the actor, as far as a given name or a title tells. */
function fitsPronoun(word: 'he' | 'she', { actor, name, country, roles }: ActorClaim): boolean {
  if (actor !== 'person') return false;
  const [given = '', ...more] = name.split(' ');
  const titled = (pattern: RegExp): boolean => roles.some((r) => pattern.test(r.title));
  return word === 'he'
    ? !isWomansName(given, more.length > 0 ? country : null) && !titled(/woman\b|\bqueen\b|\bprincess\b/i)
    : !isMansName(given) && !titled(/(?:^|[a-z])(?<!wo)man\b|\bking\b|\bprince\b/i);
}

/** Whether every word of a description without a name is a word of one of the actor's titles: "the defence minister". */
function fitsTitle(page: Page, description: string, actor: ActorClaim): boolean {
  if (!/^the\b/i.test(description) || actor.actor !== 'person') return false;
  const words = plain(description).filter((w) => !SMALL_WORDS.test(w));
  return words.length > 0 && titlesOf(page, actor).some((title) => words.every((w) => plain(title).includes(w)));
}

/** The titles of an actor; of one without any, the words of the sentence that lead up to the name where it is first given. */
function titlesOf(page: Page, { roles, names }: ActorClaim): readonly string[] {
  const [first] = names;
  if (roles.length > 0 || first === undefined) return roles.map((role) => role.title);
  const lead = page.text.slice(Math.max(0, first.span.start - LEAD), first.span.start);
  return [lead.split(/[.;:]\s|["“”\n]/u).at(-1) ?? ''];
}

function plain(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/defence/g, 'defense')
    .split(/[^\p{L}]+/u)
    .filter((w) => w !== '');
}
