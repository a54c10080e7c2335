import type { Engagement } from '../model/entry.ts';
import { describeEngagement } from './describe.ts';
import { itemLines, itemOf, nested, type Page } from './item.ts';
import { literal } from './markdown.ts';
import { delegationsInWords } from './persons.ts';
import { inWords, shortened } from './words.ts';

const KINDS = ['visit', 'conference', 'exercise', 'meeting', 'call', 'ceremony'] as const;
const MOST_TOPICS = 8;

/** Engagements in order of time, each with the parts of it below it. */
export function engagementLines(engagements: readonly Engagement[], page: Page): string[] {
  const ids = new Set<string>(engagements.map((e) => e.id));
  const below = Map.groupBy(inTime(engagements), (e) => (e.partOf !== null && ids.has(e.partOf) && e.partOf !== e.id ? e.partOf : null));
  const shown = new Set<string>();
  const lines = (e: Engagement): string[] => {
    if (shown.has(e.id)) return [];
    shown.add(e.id);
    return [...itemLines(itemOf(e, describeEngagement(e, page), page, details(e, page))), ...nested((below.get(e.id) ?? []).flatMap(lines))];
  };
  // A ring of parts would have no top; whatever is left is shown all the same.
  return [...(below.get(null) ?? []), ...inTime(engagements)].flatMap(lines);
}

function details(e: Engagement, page: Page): readonly string[] {
  const topics = [...new Set(e.topics.map((t) => shortened(t.text, 80)))];
  const more = topics.length > MOST_TOPICS ? ` and ${topics.length - MOST_TOPICS} more` : '';
  const instruments = e.instruments.map((id) => {
    const i = page.instruments.get(id);
    return i === undefined ? `\`${page.shortId(id)}\`` : `${literal(i.title)}, ${inWords(i.status)} \`${page.shortId(id)}\``;
  });
  return [
    ...delegationsInWords(e, page).map(literal),
    ...(topics.length === 0 ? [] : [`Topics: ${literal(topics.slice(0, MOST_TOPICS).join('; '))}${more}`]),
    ...(instruments.length === 0 ? [] : [`Instruments: ${instruments.join('; ')}`]),
  ];
}

/** By day, undated last; on one day what holds others first. */
function inTime(engagements: readonly Engagement[]): readonly Engagement[] {
  const key = (e: Engagement) => [e.date.start ?? '9999', KINDS.indexOf(e.kind), e.id].join('\u0001');
  return [...engagements].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
