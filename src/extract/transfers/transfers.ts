import type { Sentence, Token } from '../../model/annotation.ts';
import type { TransferClaim } from '../../model/claim.ts';
import type { Country } from '../../model/country.ts';
import { claimIdOf } from '../../model/digest.ts';
import type { Scene } from '../../model/scene.ts';
import { trimmed } from '../../model/span.ts';
import { datingAt } from '../dates/index.ts';
import { type Company, companyOf, indexScene, isQuestion, type SceneIndex } from '../parties/index.ts';
import { dependents } from '../tree.ts';
import { agentDeed } from './agent-deed.ts';
import { countedAgain } from './counted.ts';
import type { Deed } from './deed.ts';
import { type Item, itemsIn } from './items.ts';
import { namesIn } from './learnt.ts';
import { BINDING_NOUNS, type DeedWord, TRANSFER_AGENTS, TRANSFER_NOUNS, TRANSFER_VERBS } from './lexicon.ts';
import { FURTHER, merged, type Telling } from './merge.ts';
import { nounDeed } from './noun-deed.ts';
import { onOrderDeed } from './on-order.ts';
import { type Background, type Carried, pairsOf } from './parties.ts';
import { periodWords } from './period.ts';
import { verbDeed } from './verb-deed.ts';

/**
 * The transfers of arms that a report tells: who supplied what to whom, one claim for each sort of arms. What is refused, asked for or
 * only wanted is none. Scene in, claims out, in the order of the text.
 */
export function transfersOf(scene: Scene, index: SceneIndex = indexScene(scene)): TransferClaim[] {
  const company = companyOf(index, []);
  const arms = armsOf(index);
  const tellings: Telling[] = [];
  for (const [s, sentence] of index.sentences.entries()) tellings.push(...tellingsOf(index, s, sentence, company, tellings, arms));
  return merged(tellings);
}

/** The arms that each sentence names, by number; names that any of them introduces are known in all. */
type Arms = readonly (readonly Item[])[];

function armsOf(index: SceneIndex): Arms {
  const { text } = index.scene.report;
  const plain = index.sentences.map((sentence) => itemsIn(sentence, text));
  const learnt = plain.flatMap((items, s) => namesIn(index.sentences[s] as Sentence, items));
  return learnt.length === 0 ? plain : index.sentences.map((sentence) => itemsIn(sentence, text, learnt));
}

/** The transfers that one sentence tells; `before` are those of the sentences before it. */
function tellingsOf(index: SceneIndex, s: number, sentence: Sentence, company: Company, before: readonly Telling[], arms: Arms): Telling[] {
  if (!sentence.tokens.some((t) => isDeedWord(t)) || isQuestion(sentence)) return [];
  const spelt = (arms[s] as readonly Item[]).map((item) => named(arms, s, item));
  const items = [...spelt, ...countedAgain(sentence, spelt, (token) => meantAgain(arms, s, token, spelt))];
  if (items.length === 0) return [];
  const all = sentence.tokens.flatMap((token, k) => deedAt(index, s, k, token, items) ?? []);
  const tellings: Telling[] = [];
  const isPaper = (deed: Deed): boolean => BINDING_NOUNS.has(sentence.tokens[deed.token]?.lemma.toLowerCase() ?? '');
  const told = all.filter((d) => !isPaper(d));
  for (const item of items) {
    if (!item.specific && (item.exemplified || item.definite)) continue;
    if (isTraded(sentence, item, all)) continue;
    // A verb says more surely than a noun who gives and who takes; the deed that knows both sides speaks for the rest.
    const deeds = all
      .filter((d) => d.items.includes(item))
      .sort((a, b) => completeness(b) - completeness(a) || Number(isOn(sentence, b, item)) - Number(isOn(sentence, a, item)) || a.token - b.token);
    const surest = deeds[0];
    if (surest === undefined) continue;
    const furthest = deeds.reduce((a, b) => (FURTHER[b.stage] > FURTHER[a.stage] && b.stage !== 'offered' ? b : a), surest);
    const pairs = pairsOf(index, s, surest, item, company, backgroundOf(s, item, [...before, ...tellings]));
    if (pairs.length > 6) continue;
    for (const { supplier, recipient } of pairs) {
      // "awaits boats from Norway, which signed a contract with Latvia": a contract does not turn round who gives in the same sentence.
      const turned = isPaper(surest) && told.some((d) => d.suppliers.includes(recipient) && d.recipients.includes(supplier));
      tellings.push(turned ? tellingOf(index, s, furthest, item, recipient, supplier) : tellingOf(index, s, furthest, item, supplier, recipient));
    }
  }
  return tellings;
}

/** "companies that export vehicles", "imports of equipment": goods of trade, unless they are counted. */
function isTraded(sentence: Sentence, item: Item, deeds: readonly Deed[]): boolean {
  if (item.specific || item.quantity !== null || !/\b(?:vehicles?|equipment)\b/i.test(item.text)) return false;
  const own = deeds.filter((d) => d.items.includes(item));
  return own.some((d) =>
    /^(?:export|re-export|import|produce|build|assemble|manufacture|construct|sale|lease)$/.test((sentence.tokens[d.token] as Token).lemma),
  );
}

const LOOKED_BACK = 3;

/** An item that only points back ("36 of the jets") by the name of the arms of its sort that the report named last, where that is near. */
function named(arms: Arms, s: number, item: Item): Item {
  if (!item.definite || item.origin !== null || !/^[a-z]+(?: [a-z]+)?$/.test(item.text)) return item;
  const before = lastNamed(arms, s, item.first, (other) => other.origin !== null && other.category === item.category);
  return before ? { ...item, text: before.text, specific: true, origin: before.origin } : item;
}

/** The arms that a number alone means: those named last in the sentence, else the last system that a sentence before calls by its name, else whatever arms it names. */
function meantAgain(arms: Arms, s: number, token: number, here: readonly Item[]): Item | undefined {
  return (
    here.findLast((item) => item.specific && item.last <= token) ??
    lastNamed(arms, s, token, ({ text }) => /[A-Z]|\d/.test(text)) ??
    lastNamed(arms, s, token, () => true)
  );
}

/** The arms that fit and were named last before a token of a sentence, in it or in one of the last few. */
function lastNamed(arms: Arms, s: number, token: number, fits: (item: Item) => boolean): Item | undefined {
  for (let k = s; k >= Math.max(0, s - LOOKED_BACK); k--) {
    const found = (arms[k] as readonly Item[]).findLast((other) => fits(other) && other.specific && (k < s || other.last <= token));
    if (found) return found;
  }
  return undefined;
}

/** Between whom the transfer told last went, in this sentence or the one before: "…, while Denmark is giving 19 jets". */
function lastPair(s: number, tellings: readonly Telling[]): Carried | null {
  const last = tellings.at(-1);
  if (last === undefined || s - last.sentence > 1) return null;
  return { supplier: last.claim.supplier, recipient: last.claim.recipient, here: last.sentence === s };
}

const FAR = 6;

function backgroundOf(s: number, item: Item, tellings: readonly Telling[]): Background {
  const one = (states: readonly Country[]): Country | null => (new Set(states).size === 1 ? (states[0] as Country) : null);
  const name = nameOf(item.text);
  const alike = name === '' ? [] : tellings.filter(({ claim }) => nameOf(claim.item) === name);
  const near = tellings.filter((telling) => s - telling.sentence <= FAR);
  return {
    carried: lastPair(s, tellings),
    maker: one(alike.map(({ claim }) => claim.supplier)),
    usual: one(near.map(({ claim }) => claim.recipient)),
  };
}

/** The capitals and numbers that an item begins with: "Ilves" of "Ilves 6x6 carriers". */
const nameOf = (item: string): string => /^[A-Z][\w-]*(?: [A-Z\d][\w-]*)*/.exec(item)?.[0].replace(/(?<=\w{3})s$/, '') ?? '';

function isDeedWord(token: Token): boolean {
  const lemma = token.lemma.toLowerCase();
  return TRANSFER_VERBS.has(lemma) || /^(?:turn|churn)$/.test(lemma) || TRANSFER_NOUNS.has(lemma) || TRANSFER_AGENTS.has(lemma);
}

function deedAt(index: SceneIndex, s: number, k: number, token: Token, items: readonly Item[]): Deed | null {
  const lemma = token.lemma.toLowerCase();
  const sentence = index.sentences[s] as Sentence;
  if (token.upos === 'VERB' || actsAsVerb(sentence, k)) {
    const word = phrasal(sentence, k) ?? TRANSFER_VERBS.get(lemma);
    return word ? verbDeed(index, s, k, word, items) : null;
  }
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return null;
  const onOrder = onOrderDeed(index, s, k, items);
  if (onOrder) return onOrder;
  const agent = TRANSFER_AGENTS.get(lemma);
  if (agent) return agentDeed(index, s, k, agent, items);
  const word = TRANSFER_NOUNS.get(lemma);
  return word ? nounDeed(index, s, k, word, items) : null;
}

/** "turned over six boats", and under a licence "has been turning out rifles": verbs that say so with their particle. */
function phrasal(sentence: Sentence, k: number): DeedWord | undefined {
  if (!/^(?:turn|churn)$/.test((sentence.tokens[k] as Token).lemma.toLowerCase())) return undefined;
  const particles = sentence.tokens.slice(k + 1, k + 6).map((t) => t.text.toLowerCase());
  if (particles[0] === 'out' && sentence.tokens.some((t) => /^licen[cs]e$/i.test(t.text))) return { direction: 'acquire', stage: 'licensed' };
  return particles.includes('over') ? { direction: 'supply', stage: 'delivered' } : undefined;
}

/** A verb that the tagger took for a noun: it has an object, or stands behind "to" or "will". */
function actsAsVerb(sentence: Sentence, k: number): boolean {
  const token = sentence.tokens[k] as Token;
  if (token.upos !== 'NOUN' || token.xpos === 'NNS') return false;
  const before = sentence.tokens[k - 1];
  return dependents(sentence, k, 'obj').length > 0 || before?.xpos === 'MD' || before?.xpos === 'TO';
}

/** Whether the deed is told in a clause that hangs on the item: "frigates that Italy is building". */
function isOn(sentence: Sentence, deed: Deed, item: Item): boolean {
  const token = sentence.tokens[deed.token] as Token;
  return token.deprel.startsWith('acl') && token.head >= item.first && token.head < item.last;
}

function completeness(deed: Deed): number {
  return Math.min(1, deed.suppliers.length) + Math.min(1, deed.recipients.length);
}

function tellingOf(index: SceneIndex, s: number, deed: Deed, item: Item, supplier: string, recipient: string): Telling {
  const { scene } = index;
  const sentence = index.sentences[s] as Sentence;
  const date = datingAt(scene, s, deed.token);
  const claim: TransferClaim = {
    id: claimIdOf(scene.report.id, 'transfer', s, item.first, supplier, recipient),
    report: scene.report.id,
    evidence: [trimmed(scene.report.text, sentence)].map(({ start, end }) => ({ start, end })),
    kind: 'transfer',
    supplier,
    recipient,
    item: item.text,
    category: item.category,
    quantity: deed.stage === 'ordered' || deed.stage === 'offered' ? item.quantity : (item.part ?? item.quantity),
    stage: deed.stage,
    period: periodWords(scene, s, deed.token, date),
    date,
  };
  return { claim, sentence: s, named: item.origin !== null, definite: item.definite };
}
