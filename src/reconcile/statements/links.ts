import type { Origin } from '../../model/entry.ts';
import type { ReportId } from '../../model/ids.ts';
import { type Link, scoreOf } from '../../resolve/index.ts';
import { SAME_UTTERANCE, utteranceFeatures } from './features.ts';
import type { Speech, Utterance } from './utterance.ts';

const RAREST = 8;
const LARGEST_BLOCK = 60;
const WINDOW_DAYS = 10;

/**
 * Links between claims that report one utterance. Compared are only claims that share one of their rarest words and the speaker within days of one
 * another, those of one speaker at one engagement, and those in passages that reports share.
 */
export function utteranceLinks(speech: Speech, origins: readonly Origin[]): Link[] {
  const { utterances, weights } = speech;
  const links = new Map<number, Link>();
  const consider = (i: number, j: number): void => {
    const [a, b] = i < j ? [i, j] : [j, i];
    const key = a * utterances.length + b;
    if (a === b || links.has(key)) return;
    const features = utteranceFeatures(utterances[a] as Utterance, utterances[b] as Utterance, weights);
    const score = scoreOf(features);
    if (score >= SAME_UTTERANCE) links.set(key, { a, b, score, features });
  };
  for (const block of wordBlocks(speech)) {
    // Claims come in order of publication, so a block is sorted by day.
    for (let x = 0; x < block.length; x++)
      for (let y = x + 1; y < block.length && y <= x + LARGEST_BLOCK; y++) {
        const [i, j] = [block[x] as number, block[y] as number];
        if ((utterances[j] as Utterance).published - (utterances[i] as Utterance).published > WINDOW_DAYS) break;
        consider(i, j);
      }
  }
  for (const block of passageBlocks(utterances, origins))
    for (const i of block)
      for (const j of block) if (i < j && (utterances[i] as Utterance).claim.report !== (utterances[j] as Utterance).claim.report) consider(i, j);
  return [...links.values()];
}

/**
 * Claims of one speaker that share a rare word, and claims of one speaker at one engagement. Block and claim are packed into one number and sorted,
 * since a record of thousands of reports has millions of them.
 */
function* wordBlocks({ utterances, counts }: Speech): Generator<readonly number[]> {
  const speakers = new Map<string | undefined, number>();
  const numberOf = (key: string | undefined): number => speakers.get(key) ?? (speakers.set(key, speakers.size).get(key) as number);
  const words = counts.length;
  const count = (word: number): number => counts[word] as number;
  const rows: number[] = [];
  const put = (speaker: string | undefined, word: number, i: number): void => {
    rows.push((numberOf(speaker) * (words + 1) + word) * utterances.length + i);
  };
  utterances.forEach((utterance, i) => {
    // A word that stands in one utterance alone brings no two together.
    const rarest = utterance.words.filter((word) => count(word) > 1).sort((a, b) => count(a) - count(b) || a - b);
    for (const word of rarest.subarray(0, RAREST)) put(utterance.speaker, word, i);
    if (utterance.occasion !== undefined && utterance.speaker !== undefined) put(`${utterance.speaker} ${utterance.occasion}`, words, i);
  });
  const sorted = Float64Array.from(rows).sort();
  for (let from = 0; from < sorted.length; ) {
    const block = Math.floor((sorted[from] as number) / utterances.length);
    const members: number[] = [];
    for (; from < sorted.length && Math.floor((sorted[from] as number) / utterances.length) === block; from++)
      members.push((sorted[from] as number) % utterances.length);
    if (members.length > 1) yield members;
  }
}

/** For every passage that reports share, the claims whose words lie in it. */
function* passageBlocks(utterances: readonly Utterance[], origins: readonly Origin[]): Generator<readonly number[]> {
  const byReport = new Map<ReportId, number[]>();
  utterances.forEach(({ claim }, i) => {
    const list = byReport.get(claim.report);
    if (list) list.push(i);
    else byReport.set(claim.report, [i]);
  });
  for (const origin of origins) {
    const inside = origin.passages.flatMap(({ report, start, end }) =>
      (byReport.get(report) ?? []).filter((i) => {
        const { where } = utterances[i] as Utterance;
        return (Math.min(end, where.end) - Math.max(start, where.start)) * 2 > Math.min(end - start, where.end - where.start);
      }),
    );
    if (inside.length > 1 && inside.length <= LARGEST_BLOCK) yield inside;
  }
}
