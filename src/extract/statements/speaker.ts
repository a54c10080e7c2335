import type { ClaimId } from '../../model/ids.ts';
import type { Mention, Scene } from '../../model/scene.ts';
import type { Source } from './attribution.ts';
import { type Clause, childrenOf, tokenAt } from './clause.ts';
import type { Page } from './page.ts';

/** The mentions of a scene by sentence, so that a speaker is looked up without a walk over the report. */
export type MentionsBySentence = ReadonlyMap<number, readonly Mention[]>;

/** The mentions of a scene by the number of their sentence. */
export function mentionsBySentence(scene: Scene): MentionsBySentence {
  return Map.groupBy(scene.mentions, (m) => m.sentence);
}

/** Who a source is, by the mention that stands there; null for the unnamed ("officials"), and for several at once. */
export function actorOf(page: Page, mentions: MentionsBySentence, source: Source | null): ClaimId | null {
  if (!source) return null;
  const mention =
    nameInApposition(page, mentions, source) ?? mentionAt(mentions, source.sentence, source.head) ?? nameClosing(page, mentions, source);
  const [actor, ...more] = mention?.actors ?? [];
  return actor === undefined || more.length > 0 || speaksWithOthers(page, mentions, source, actor) ? null : actor;
}

/** "The president and the prime minister", "Oman and Yemen": whether somebody else speaks along with the actor. */
function speaksWithOthers(page: Page, mentions: MentionsBySentence, { sentence, head, span }: Source, actor: ClaimId): boolean {
  const clause = page.clauses[sentence] as Clause;
  return childrenOf(clause, head, 'conj').some((k) => {
    if (tokenAt(clause, k).start >= span.end) return false;
    const other = mentionAt(mentions, sentence, k);
    return other !== undefined && other.head === k && other.actors.length > 0 && !other.actors.includes(actor);
  });
}

/** The mention headed by a token, else the shortest that holds it. */
function mentionAt(mentions: MentionsBySentence, sentence: number, token: number): Mention | undefined {
  const around = (mentions.get(sentence) ?? []).filter((m) => m.first <= token && token < m.last);
  return around.find((m) => m.head === token) ?? around.sort((a, b) => a.last - a.first - (b.last - b.first))[0];
}

/** The name that a title, a description or somebody's spokesperson is explained by: "the chairman of the committee, Ana Costa". */
function nameInApposition(page: Page, mentions: MentionsBySentence, source: Source): Mention | undefined {
  const { tokens } = (page.clauses[source.sentence] as Clause).sentence;
  const here = mentions.get(source.sentence) ?? [];
  const atHead = here.find((m) => m.form === 'name' && m.first <= source.head && source.head < m.last);
  const owner = atHead !== undefined && /^['’]/.test(page.text.slice(atHead.end, atHead.end + 1));
  if (atHead && !owner) return undefined;
  return here.find((m) => {
    if (m.form !== 'name' || m.first <= source.head || m.end > source.span.end) return false;
    if (owner && /^[\s,]*$/.test(page.text.slice(m.end, source.span.end))) return true;
    const comma = tokens.findLastIndex((t, k) => k > source.head && k < m.first && t.text === ',');
    return comma > 0 && !tokens.slice(comma, m.first).some((t) => /^(?:ADP|PRON|CCONJ|VERB)$/.test(t.upos));
  });
}

/** The name that closes a source whose head the tree put on a title: "Deputy Prime Minister …", but not "a spokesman for …". */
function nameClosing(page: Page, mentions: MentionsBySentence, source: Source): Mention | undefined {
  return (mentions.get(source.sentence) ?? []).find((m) => {
    const before = page.clauses[source.sentence]?.sentence.tokens[m.first - 1];
    const joined = !before || before.start < source.span.start || !/^(?:ADP|PART)$/.test(before.upos);
    return m.form === 'name' && m.end === source.span.end && m.first > source.head && joined;
  });
}
