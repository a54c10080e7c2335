import { stateNamed } from '../../knowledge/index.ts';
import type { Place } from '../../model/claim.ts';
import type { ClaimId } from '../../model/ids.ts';
import { ownDayOf } from '../dates/index.ts';
import { type Ground, sentenceAt, sideOf } from './ground.ts';
import { outright, type Telling } from './telling.ts';

/** What stands in a title behind those who spoke: "… Before Bilateral Meeting", "… in Joint Press Conference". */
const OCCASION =
  /\s(?:before|after|during|at|in|following|prior to)\s+(?:(?:a|an|the|their)\s+)?(?:[\p{L}-]+\s+){0,3}?(?:meetings?|talks|lunch(?:eon)?|press\s+(?:conference|statements?|availability|remarks|briefing)|news\s+conference|press\s+point)\b/iu;
const SPEAKING =
  /^(?:(?:joint\s+)?(?:remarks|statements?|press\s+(?:conference|statements?|remarks)|news\s+conference|toasts?)\s+(?:by|of|with|from)\s+)/iu;

/**
 * "Remarks by President A and Prime Minister B of C Before Bilateral Meeting": the title of a transcript says who met there on its day, though nobody says
 * so in it.
 */
export function titledTellings(ground: Ground): Telling[] {
  const title = (ground.scene.report.title ?? '').replace(/\s+/g, ' ').trim();
  const opening = SPEAKING.exec(title)?.[0];
  const rest = opening === undefined ? '' : title.slice(opening.length);
  const jointly = /^(?:joint\s+)?(?:press|news)/i.test(opening ?? '');
  const end = jointly ? rest.length : rest.search(OCCASION);
  if (end <= 0) return [];
  const parts = rest.slice(0, end).split(/,\s*|\s+and\s+|\s+with\s+/);
  const actors = [...new Set(parts.flatMap((part) => personNamed(ground, part) ?? []))];
  const sides = new Set(actors.map((a) => sideOf(ground, a)));
  if (actors.length < 2 || sides.size < 2) return [];
  const said = ground.speakers.findIndex((s) => s !== undefined);
  const sentence = Math.max(0, said);
  const here = sentenceAt(ground, sentence);
  const today = ownDayOf(ground.scene.report);
  return [
    {
      kind: 'meeting',
      status: 'occurred',
      sentence,
      token: 0,
      parties: actors.map((actor) => ({ actor, role: 'attendee' })),
      states: actors.flatMap((a) => sideOf(ground, a) ?? []),
      place: placeIn(title),
      date: { how: 'assumed', start: today, end: today, precision: 'day', because: 'the day of the transcript' },
      about: null,
      ...outright,
      span: { start: here.start, end: here.end },
    },
  ];
}

/** "… Before Bilateral Meeting | Hanoi, Vietnam", "… (Oslo, Norway)": where the title says that it was. */
function placeIn(title: string): Place | null {
  const [, town, land] = /(?:\||\(|,)\s*(\p{Lu}[\p{L}. '’-]*),\s*(\p{Lu}[\p{L}. '’-]*)\)?$/u.exec(title) ?? [];
  const country = land === undefined ? null : stateNamed(land.trim());
  return town === undefined || country === null ? null : { name: town.trim(), country };
}

/** The one person of the cast whose last name stands in the words. */
function personNamed(ground: Ground, words: string): ClaimId | undefined {
  const named = new Set(words.split(/[^\p{L}’'-]+/u).map((w) => w.replace(/['’]s$/, '').toLowerCase()));
  const found = [...ground.actors.values()].filter((a) => a.actor === 'person' && named.has((a.name.split(' ').at(-1) ?? '').toLowerCase()));
  return found.length === 1 ? found[0]?.id : undefined;
}
