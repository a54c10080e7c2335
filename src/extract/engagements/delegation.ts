import type { Country } from '../../model/country.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { Mention } from '../../model/scene.ts';
import type { Span } from '../../model/span.ts';
import { type Ground, lemmaAt, sentenceAt, tokenAt, wordAt } from './ground.ts';
import { statesNamed } from './parties.ts';

/** Who went with whom, as one sentence says. */
export interface Delegation {
  readonly leader: ClaimId;
  readonly members: readonly ClaimId[];
  readonly sentence: number;
  readonly span: Span;
}

const including = new Set(['include', 'comprise', 'consist', 'contain', 'feature']);

/**
 * The delegation that a sentence lists: "accompanying X … included A, B and C", "X was accompanied by A and B", "A and B accompanied X",
 * "the delegation led by X comprised A, B and C". The order of the names carries it, for such lists defeat parsers.
 */
export function delegationIn(ground: Ground, sentence: number): Delegation | undefined {
  const here = sentenceAt(ground, sentence);
  const cue = here.tokens.findIndex((t) => t.lemma.toLowerCase() === 'accompany');
  const group = here.tokens.findIndex((t) => /^(?:delegation|entourage)$/i.test(t.lemma));
  const list = here.tokens.findIndex(
    (t, k) => k > group && (including.has(t.lemma.toLowerCase()) || (/^(?:comprising|including|of)$/i.test(t.text) && group >= 0)),
  );
  if (cue < 0 && (group < 0 || list < 0)) return undefined;
  const people = peopleIn(ground, sentence);
  const result = cue >= 0 ? accompanied(ground, sentence, cue, people) : listed(ground, sentence, list, people);
  if (result === undefined || result.members.length === 0) return undefined;
  return { ...result, sentence, span: { start: here.start, end: here.end } };
}

interface Seen {
  readonly mention: Mention;
  readonly actor: ClaimId;
}

function peopleIn(ground: Ground, sentence: number): Seen[] {
  return (ground.mentions[sentence] ?? []).flatMap((mention) =>
    mention.actors.length === 1 && ground.actors.get(mention.actors[0] as ClaimId)?.actor === 'person'
      ? [{ mention, actor: mention.actors[0] as ClaimId }]
      : [],
  );
}

function accompanied(ground: Ground, sentence: number, cue: number, people: readonly Seen[]): { leader: ClaimId; members: ClaimId[] } | undefined {
  const here = sentenceAt(ground, sentence);
  const before = people.filter((p) => p.mention.last <= cue);
  const after = people.filter((p) => p.mention.first > cue);
  const passive = ['by', 'with'].includes(wordAt(here, cue + 1)) || tokenAt(here, cue).xpos === 'VBN';
  if (passive) {
    // "X was accompanied by A and B": the subject is the name before; a list far ahead of a full subject stays with the last one named.
    const leader = before.at(-1) ?? undefined;
    return leader && { leader: leader.actor, members: membersOf(ground, leader.actor, after) };
  }
  const leader = after[0];
  if (leader === undefined) return undefined;
  const members = after.length > 1 ? after.slice(1) : before;
  return { leader: leader.actor, members: membersOf(ground, leader.actor, members) };
}

function listed(ground: Ground, sentence: number, list: number, people: readonly Seen[]): { leader: ClaimId; members: ClaimId[] } | undefined {
  const here = sentenceAt(ground, sentence);
  const before = people.filter((p) => p.mention.last <= list);
  const leader = before.at(-1);
  // "of" alone opens no list of names: "a delegation of officials led by X".
  if (leader === undefined || lemmaAt(here, list) === 'of') return undefined;
  return {
    leader: leader.actor,
    members: membersOf(
      ground,
      leader.actor,
      people.filter((p) => p.mention.first > list),
    ),
  };
}

/** All but those whom their own title puts on another side ("the Japanese minister"): hosts who came along. */
function membersOf(ground: Ground, leader: ClaimId, people: readonly Seen[]): ClaimId[] {
  const side = ground.actors.get(leader)?.country ?? null;
  const fitting = people.filter(
    (p) => p.actor !== leader && (ground.actors.get(p.actor)?.country === side || !foreignTitle(ground, p.mention, side)),
  );
  return [...new Set(fitting.map((p) => p.actor))];
}

function foreignTitle(ground: Ground, { sentence, first, last }: Mention, side: Country | null): boolean {
  const here = sentenceAt(ground, sentence);
  return here.tokens.slice(first, last).some((token, k) => {
    const named = statesNamed(token.text);
    // "ambassador to India" is posted there, not from there.
    return named.length > 0 && !named.some((s) => s === side) && !/^(?:to|in|for)$/.test(wordAt(here, first + k - 1));
  });
}
