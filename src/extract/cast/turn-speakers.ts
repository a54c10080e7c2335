import { officeOf } from '../../knowledge/index.ts';
import type { Country } from '../../model/country.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { type TurnLabel, turnLabelsOf } from '../turns.ts';
import { type Draft, newDraft, type Reference } from './draft.ts';
import { type Billed, billedIn } from './headline.ts';
import { nameFit } from './naming.ts';
import type { Sighting } from './sighting.ts';

/**
 * The references with those at the labels of a transcript set right. "THE PRESIDENT:" is whom the report's title calls so ("Remarks by President Rosen"),
 * a person of the report even if the text never names them, or else the one who bears that office in the text; "AUDIENCE MEMBER:" is nobody named.
 */
export function withTurnSpeakers(
  report: Report,
  sightings: readonly Sighting[],
  persons: readonly Draft[],
  references: readonly Reference[],
  home: Country | null,
): readonly Reference[] {
  const labels = turnLabelsOf(report.text).filter((l) => l.office !== null || l.nameless);
  if (labels.length === 0) return references;
  const billed = billedIn(report.title);
  const known = new Map<string, Draft | null>();
  const set = new Map<number, Reference[]>();
  let at = 0;
  for (const label of labels) {
    while ((sightings[at + 1]?.line.words[0]?.start ?? Number.POSITIVE_INFINITY) <= label.named.start) at++;
    const place = placeIn(sightings[at], label.named);
    if (place === null) continue;
    const office = label.office ?? '';
    if (label.nameless) known.set(office, null);
    else if (!known.has(office)) known.set(office, bearerOf(office, billed, persons) ?? introduced(office, billed, label, place.sentence, home));
    const draft = known.get(office) ?? null;
    const reference = { ...place, head: place.last - 1, form: 'description' as const, drafts: draft === null ? [] : [draft] };
    set.set(place.sentence, [...(set.get(place.sentence) ?? []), reference]);
  }
  const others = references.filter((r) => !set.get(r.sentence)?.some((s) => r.first < s.last && s.first < r.last));
  return [...others, ...[...set.values()].flat()];
}

/** The person of the text who holds an office: the one billed so where the title bills one, else the only bearer of that title. */
function bearerOf(office: string, billed: readonly Billed[], persons: readonly Draft[]): Draft | null {
  const bearers = persons.filter((p) => p.roles.some((r) => r.title.toLowerCase() === office && r.office?.former !== true));
  const name = billed.find((b) => b.title === office);
  if (!name) return bearers.length === 1 ? (bearers[0] as Draft) : null;
  const fitting = persons.filter((p) => nameFit(p.parts, name.parts) >= 1 || nameFit(name.parts, p.parts) >= 1);
  const certain = fitting.filter((p) => bearers.includes(p));
  if (certain.length === 1) return certain[0] as Draft;
  // Of two of one name, the one who holds another office is not meant.
  const possible = fitting.filter((p) => p.roles.length === 0);
  return possible.length === 1 ? (possible[0] as Draft) : null;
}

/** A person whom only the title names, met where the transcript first gives them the word. */
function introduced(office: string, billed: readonly Billed[], label: TurnLabel, sentence: number, home: Country | null): Draft | null {
  const name = billed.find((b) => b.title === office);
  if (!name) return null;
  const draft = newDraft('person', label.named, sentence, name.name, name.parts);
  draft.country = name.country ?? home;
  draft.roles.push({ title: name.titleWords, office: officeOf(office), span: label.named, country: draft.country, body: null, sentence });
  return draft;
}

/** The sentence and the tokens of a label; null where the sentence does not hold it. */
function placeIn(sighting: Sighting | undefined, label: Span): Pick<Reference, 'sentence' | 'first' | 'last'> | null {
  const words = sighting?.line.words ?? [];
  const first = words.findIndex((w) => w.start >= label.start && w.end <= label.end);
  const last = words.findLastIndex((w) => w.start >= label.start && w.end <= label.end) + 1;
  return sighting === undefined || first < 0 ? null : { sentence: sighting.line.index, first, last };
}
