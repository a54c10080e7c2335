import type { Sentence, Token } from '../../model/annotation.ts';
import type { Dating } from '../../model/date.ts';
import type { Day } from '../../model/report.ts';
import type { Scene, TimeMention } from '../../model/scene.ts';
import { dependents, isRelation } from '../tree.ts';
import { costOfAttachment, unattached } from './attachment.ts';
import { daysBetween } from './calendar.ts';
import { ownDayOf } from './dateline.ts';
import { clauseVerb, outlookAt, type Time } from './outlook.ts';

const unknown: Dating = { how: 'unknown' };

/**
 * When the event that token `token` of sentence number `sentence` expresses took or takes place: the time that the sentence attaches to
 * it; else, for what is told as past, the time of the events told before; else the report's own day. What is yet to come, and what a
 * perfect tells without a time ("has procured"), stays unknown.
 */
export function datingAt(scene: Scene, sentence: number, token: number): Dating {
  const here = scene.annotation.sentences[sentence] as Sentence;
  const today = ownDayOf(scene.report);
  const { time } = outlookAt(here, token);
  return attachedTime(scene, sentence, token, time, today)?.dating ?? discourseTime(scene, sentence, time, today);
}

/** The time mention of the sentence that belongs to the event at the token, if one does. */
export function attachedTime(scene: Scene, sentence: number, token: number, time: Time, today: Day): TimeMention | undefined {
  const here = scene.annotation.sentences[sentence] as Sentence;
  const before = whenBefore(scene, sentence, token);
  if (before !== undefined && fits(before.dating, time, today)) return before;
  let best: { mention: TimeMention; cost: number } | undefined;
  let next: TimeMention | undefined;
  for (const mention of scene.times) {
    if (mention.sentence !== sentence || !fits(mention.dating, time, today) || sinceThen(scene, here, mention)) continue;
    const bound = /^(?:until|till|by|before|after)\b/i.test(scene.report.text.slice(mention.start, mention.end)) ? 3 : 0;
    const cost = bound + costOfAttachment(here, mention.head, token);
    if (cost < unattached && (best === undefined || cost < best.cost)) best = { mention, cost };
    else if (mention.head > token && cost < 2 * unattached) next ??= mention;
  }
  // "met X on Monday and attended a ceremony marking … on Tuesday": a day that is only inherited from the clause before gives way to one that follows.
  const verb = clauseVerb(here, token);
  const coordinated = verb >= 0 && isRelation(here.tokens[verb] as Token, 'conj');
  return coordinated && best !== undefined && best.mention.head < verb && next !== undefined ? next : best?.mention;
}

/** "the first such visit since 2017", "the largest exercise since then": how long ago there was another. */
function sinceThen(scene: Scene, sentence: Sentence, { start, end, first }: TimeMention): boolean {
  if (!/^since\b/i.test(scene.report.text.slice(start, end))) return false;
  return sentence.tokens.slice(Math.max(0, first - 6), first).some((t) => /^(?:first|only|biggest|largest|longest|highest)$/i.test(t.text));
}

/** "on Friday, when she flies to Oslo": the time that a clause with "when" stands right behind. */
function whenBefore(scene: Scene, sentence: number, token: number): TimeMention | undefined {
  const here = scene.annotation.sentences[sentence] as Sentence;
  const verb = clauseVerb(here, token);
  const when = verb < 0 ? undefined : dependents(here, verb, 'advmod', 'mark').find((k) => here.tokens[k]?.text.toLowerCase() === 'when' && k < verb);
  if (when === undefined || scene.times.some((t) => t.sentence === sentence && t.first > when && t.first < when + 12)) return undefined;
  return scene.times.find((t) => t.sentence === sentence && t.last <= when && t.last >= when - 1);
}

/** What is told as done lies not ahead of the report, what is to come not behind it. */
function fits(dating: Dating, time: Time, today: Day): boolean {
  if (dating.how === 'unknown') return false;
  if (time === 'past' || time === 'perfect' || time === 'pluperfect') return dating.start <= today;
  return time !== 'future' || dating.end >= today;
}

function discourseTime(scene: Scene, sentence: number, time: Time, today: Day): Dating {
  if (time === 'future' || time === 'possible' || time === 'pluperfect') return unknown;
  // A perfect in the lead is the news itself ("has arrived in"); further down it sums up what has been.
  if (time === 'perfect' && sentence > 1 && !isLead(scene, sentence)) return unknown;
  const anchor = anchorFor(scene, sentence, today);
  if (anchor === undefined || anchor.dating.how === 'unknown') return assumed(today, 'the report gives no day');
  const { start, end, precision } = anchor.dating;
  return { how: 'assumed', start, end, precision, because: `told after “${scene.report.text.slice(anchor.start, anchor.end)}”` };
}

/** Whether no more than one full sentence stands before: headings and datelines are none. */
function isLead(scene: Scene, sentence: number): boolean {
  const before = scene.annotation.sentences.slice(0, Math.min(sentence, 8));
  return sentence < 8 && before.filter((s) => /[.!?]["”’]?$/.test(scene.report.text.slice(s.start, s.end)) && s.tokens.length > 3).length <= 1;
}

/**
 * The time whose story a sentence without a time of its own goes on with: the last one of the same paragraph; else the last of the report
 * that lies within two weeks of it, for that is where the news is (unless it looked back); else the first such one ahead, for what a lead
 * tells before the day.
 */
function anchorFor(scene: Scene, sentence: number, today: Day): TimeMention | undefined {
  const sentences = scene.annotation.sentences;
  const paragraph = (sentences[sentence] as Sentence).paragraph;
  const next = scene.times.findIndex((t) => t.sentence >= sentence);
  const from = next < 0 ? scene.times.length : next;
  for (let k = from - 1; k >= 0; k--) {
    const mention = scene.times[k] as TimeMention;
    if (!mention.anchors) continue;
    if ((sentences[mention.sentence] as Sentence).paragraph === paragraph) return mention;
    if (isNews(mention, today))
      return notBefore(
        scene.times.find((t) => t.anchors && isNews(t, today)),
        mention,
      );
  }
  const ahead = scene.times.slice(from, from + 4).find((t) => t.anchors && t.sentence <= sentence + 2 && isNews(t, today));
  // "Earlier, on March 11" tells of another day than the lead's.
  return ahead !== undefined && /\b(?:earlier|previously|before|last)\b/i.test(scene.report.text.slice(ahead.start - 30, ahead.start))
    ? undefined
    : ahead;
}

/** A later paragraph goes on from the last day told, but not from one that lies before the day of the news: that was a look back. */
function notBefore(news: TimeMention | undefined, last: TimeMention): TimeMention {
  const [a, b] = [news?.dating, last.dating];
  return news !== undefined && a?.how !== 'unknown' && b.how !== 'unknown' && a !== undefined && b.start < a.start ? news : last;
}

function isNews({ dating }: TimeMention, today: Day): boolean {
  return dating.how !== 'unknown' && dating.precision === 'day' && daysBetween(dating.start, today) <= 14;
}

function assumed(day: Day, because: string): Dating {
  return { how: 'assumed', start: day, end: day, precision: 'day', because };
}
