import { areasIn } from '../../knowledge/index.ts';
import type { Sentence, Token } from '../../model/annotation.ts';
import type { EngagementClaim } from '../../model/claim.ts';
import type { Country } from '../../model/country.ts';
import { type Span, trimmed } from '../../model/span.ts';
import { dependents, isRelation } from '../tree.ts';
import { subjectsOf } from './arguments.ts';
import { type Ground, isTime, lemmaAt, sentenceAt, tokenAt, wordAt } from './ground.ts';
import { engagementNouns } from './lexicon.ts';

type Topics = EngagementClaim['topics'];

const most = 12;
/** Verbs whose object is what was talked about, and those that bring it in by a preposition. */
const withObject = new Set('discuss review cover include address explore tackle raise'.split(' '));
const withPreposition: Readonly<Record<string, string>> = {
  focus: 'on',
  centre: 'on',
  center: 'on',
  touch: 'on',
  dwell: 'on',
  speak: 'about',
  talk: 'about',
  consult: 'on',
  exchange: 'on',
  deal: 'with',
};
const ofNouns = new Set(['on', 'about', 'regarding', 'concerning']);
/** Words that open something else than a further topic. */
const closing =
  /^(?:which|who|whom|while|whereas|before|after|during|when|where|according|amid|ahead|following|via|because|but|so|then|although|though)$/i;
const parting = /\s*(?:;|,\s*(?:and|as well as|along with|in addition to)?|\bas well as\b|\balong with\b|\bin addition to\b)\s+/g;
const hollow =
  /^(?:(?:a|the|wide|broad|full|whole|number|range|variety|host|series|of|key|various|several|other|many|important|pressing|these|those|topics?|issues?|matters?|subjects?|questions?|discussed|global|bilateral|regional|international|mutual|common|interest|concern)\b[\s,]*(?:and\s+)?)*(?:such as|including|concerning|related to|relating to|regarding|pertaining to|like)\s+/i;

/** Offices that an attribution names, days, and what is reviewed or sung on a parade ground. */
const noTopic = new RegExp(
  `^(?:(?:the|a|an|its|his|her|their|both|our)\\s+)?(?:${[
    "(?:[\\w’'-]+\\s+){0,3}(?:ministry|ministries|office|department|government|officials?|spokes\\w+|embassy|statement|readout|news agency|report|sources?)",
    '(?:(?:on|last|next|this)\\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\\s+(?:morning|afternoon|evening|night))?',
    '(?:guards?[ -]of[ -]honou?r|honou?r guards?|national anthems?(?: of .*)?|parade)',
  ].join('|')})$`,
  'i',
);

/** Whether a span is no more than the name of somebody, of a body, or of one of the states that took part. */
function isActor(ground: Ground, s: number, span: Span, states: readonly Country[]): boolean {
  return (ground.mentions[s] ?? []).some((m) => {
    if (m.actors.length === 0 || m.start > span.start + 4 || m.end < span.end) return false;
    return m.actors.every((a) => ground.actors.get(a)?.actor !== 'state' || states.includes(ground.actors.get(a)?.country ?? ''));
  });
}

/** What was talked about, as the sentences that speak of an engagement word it, each phrase with the area that it names. */
export function topicsIn(ground: Ground, sentences: readonly number[], states: readonly Country[]): Topics {
  const found: Topics[number][] = [];
  for (const s of sentences) {
    for (const region of regionsIn(ground, s)) {
      for (const span of itemsOf(ground.scene.report.text, region)) {
        const text = ground.scene.report.text.slice(span.start, span.end).replace(/\s+/g, ' ');
        if (found.some((t) => t.text === text) || noTopic.test(text) || isActor(ground, s, span, states)) continue;
        found.push({ text, area: areasIn(text)[0] ?? null, span });
        if (found.length >= most) return found;
      }
    }
  }
  return found;
}

/** The stretches of a sentence that list what was talked about. */
function regionsIn(ground: Ground, s: number): Span[] {
  const here = sentenceAt(ground, s);
  const regions: Span[] = [];
  for (let i = 0; i < here.tokens.length; i++) {
    const token = tokenAt(here, i);
    const lemma = lemmaAt(here, i);
    if (token.upos === 'VERB' && withObject.has(lemma)) {
      const passive = dependents(here, i, 'nsubj:pass')[0];
      const helper = dependents(here, i, 'aux').find((k) => k < i);
      if (passive !== undefined && helper !== undefined) regions.push(before(ground, s, passive, helper));
      else if (
        lemma !== 'include' ||
        subjectsOf(here, i).some((k) => /^(?:topics?|issues?|matters?|subjects?|talks?|discussions?|agenda)$/.test(wordAt(here, k)))
      )
        regions.push(after(ground, s, i + 1, i));
    } else if (token.upos === 'VERB' && withPreposition[lemma] !== undefined) {
      const k = here.tokens.findIndex((t, n) => n > i && n < i + 7 && t.text.toLowerCase() === withPreposition[lemma]);
      if (k > 0) regions.push(after(ground, s, k + 1, i));
    } else if (token.upos === 'NOUN' && engagementNouns[lemma] !== undefined && ofNouns.has(wordAt(here, i + 1)) && !isTime(ground, s, i + 2)) {
      regions.push(after(ground, s, i + 2, i));
    }
  }
  return regions.filter((r) => r.end > r.start);
}

/** From a token on as far as the list can go: to the next clause, quotation mark or time, or to the next finite verb. */
function after(ground: Ground, s: number, from: number, verb: number): Span {
  const here = sentenceAt(ground, s);
  let k = from;
  for (; k < here.tokens.length; k++) {
    const token = tokenAt(here, k);
    if (closing.test(token.text) || /^["“”;:()—–]$/.test(token.text) || /^[.!?]$/.test(token.text)) break;
    if (/^VB[DZP]$/.test(token.xpos) && token.upos !== 'NOUN' && k > from) {
      k = beforeSpeaker(here, from, k);
      break;
    }
    if (k > from && (isTime(ground, s, k) || opensPurpose(token, verb))) break;
  }
  // What led up to the stop ("…, and", "in a meeting") is no part of the list.
  while (k > from && ['CCONJ', 'PUNCT', 'ADP', 'DET', 'PRON', 'AUX', 'PART', 'SCONJ', 'ADV'].includes(tokenAt(here, k - 1).upos)) k--;
  return k > from ? { start: tokenAt(here, from).start, end: tokenAt(here, k - 1).end } : { start: 0, end: 0 };
}

/** "…, the ministry said": whoever says it is no part of the list that stands before. */
function beforeSpeaker(here: Sentence, from: number, verb: number): number {
  const subject = subjectsOf(here, verb)[0];
  if (subject === undefined || subject <= from || subject > verb) return verb;
  for (let k = subject; k > from; k--) if (wordAt(here, k) === ',') return k;
  return verb;
}

/** "met to …", "spoke about A at the meeting": a phrase that hangs on the verb itself and not on the list. */
function opensPurpose(token: Token, verb: number): boolean {
  return token.head === verb && (isRelation(token, 'mark') || isRelation(token, 'advcl'));
}

/** What stands before "were discussed": from the start of its clause, which the words for saying end. */
function before(ground: Ground, s: number, subject: number, helper: number): Span {
  const here = sentenceAt(ground, s);
  let first = subject;
  while (first > 0 && !/^VB[DZP]$/.test(tokenAt(here, first - 1).xpos) && !/^(?:that|["“”:])$/.test(wordAt(here, first - 1))) first--;
  return { start: tokenAt(here, first).start, end: tokenAt(here, helper - 1).end };
}

/** The items of a list, without the hollow words that announce them ("a range of issues including"). */
function itemsOf(text: string, region: Span): Span[] {
  const whole = text.slice(region.start, region.end);
  const head = hollow.exec(whole)?.[0].length ?? 0;
  const items: Span[] = [];
  let start = head;
  const close = (end: number) => {
    const span = trimmed(text, { start: region.start + start, end: region.start + end });
    const words = text.slice(span.start, span.end);
    if (words.length > 3 && words.length <= 200 && !/^(?:(?:and|it|this|that|them|how|ways)$|(?:at|in|for|to|by|as|from)\s)/i.test(words))
      items.push(withoutOpening(text, span));
  };
  for (const match of whole.slice(head).matchAll(parting)) {
    close(head + match.index);
    start = head + match.index + match[0].length;
  }
  close(whole.length);
  return items;
}

function withoutOpening(text: string, span: Span): Span {
  const and = /^(?:and|includ(?:ing|ed|es)|such as)\s+/i.exec(text.slice(span.start, span.end));
  return and === null ? span : { start: span.start + and[0].length, end: span.end };
}
