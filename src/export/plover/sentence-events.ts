import { mapReading } from '../../knowledge/index.ts';
import type { Annotation, Sentence } from '../../model/annotation.ts';
import { digest } from '../../model/digest.ts';
import type { Actor } from '../../model/entry.ts';
import type { Report } from '../../model/report.ts';
import { evidenceOf, type Span } from '../../model/span.ts';
import { asPloverActor, stateAsActor } from './actors.ts';
import { type Party, type Reading, readingsOf } from './classify.ts';
import { contextsOf } from './contexts.ts';
import { quadOf } from './entry-events.ts';
import type { PloverActor, PloverEvent } from './event.ts';

/** A name of an actor of the record in a report. */
export interface NamedAt extends Span {
  readonly actor: Actor;
}

interface Mention extends Party {
  readonly who: PloverActor;
  readonly weight: number;
}

// The score of a reading whose source acts and whose target it is done to, in a clause not far under the main one.
const FIRM = 4;

/** What the sentences of a report say that one actor did to another of another state, each reading once for each pair of states. */
export function sentenceEvents(report: Report, annotation: Annotation, names: readonly NamedAt[]): PloverEvent[] {
  return annotation.sentences.flatMap((sentence) => {
    const mentions = mentionsIn(sentence, names);
    const best = new Map<string, { readonly reading: Reading; readonly source: Mention; readonly target: Mention }>();
    for (const source of mentions)
      for (const target of mentions) {
        if (source === target || source.who.country === target.who.country || overlap(source, target)) continue;
        const [reading] = readingsOf(sentence, source, target);
        if (reading === undefined || reading.score < FIRM) continue;
        const key = `${reading.predicate} ${source.who.country ?? source.who.id} ${target.who.country ?? target.who.id}`;
        const known = best.get(key);
        if (known === undefined || source.weight + target.weight > known.source.weight + known.target.weight)
          best.set(key, { reading, source, target });
      }
    return [...best.values()].map(({ reading, source, target }) => toldIn(report, sentence, reading, source.who, target.who));
  });
}

function toldIn(report: Report, sentence: Sentence, reading: Reading, actor: PloverActor, recipient: PloverActor): PloverEvent {
  const evidence = evidenceOf(report, sentence);
  return {
    id: `plv-${digest(reading.root, report.published, actor.id, recipient.id)}`,
    date: report.published,
    dateBasis: 'report',
    eventType: reading.root,
    mode: reading.mode,
    quad: quadOf(reading.root),
    context: contextsOf(evidence.quote),
    actor: [actor],
    recipient: [recipient],
    text: evidence.quote,
    offsets: [evidence],
    entry: null,
  };
}

/** Names of the record's actors in the sentence, and states that the map knows; a person outweighs a body, a body a state. */
function mentionsIn(sentence: Sentence, names: readonly NamedAt[]): Mention[] {
  const found: Mention[] = [];
  for (const { start, end, actor } of names) {
    if (start < sentence.start || end > sentence.end) continue;
    const inside = sentence.tokens.flatMap((t, i) => (t.start < end && t.end > start ? [i] : []));
    if (inside.length === 0) continue;
    const weight = actor.kind === 'person' ? 3 : actor.kind === 'organisation' ? 2 : 1;
    found.push({ first: inside[0] as number, last: (inside.at(-1) as number) + 1, who: asPloverActor(actor), weight });
  }
  for (const { first, last } of sentence.names) {
    const form = sentence.tokens
      .slice(first, last)
      .map((t) => t.text)
      .join(' ');
    const reading = mapReading(form);
    if (reading === null || reading.kind === 'place' || found.some((m) => overlap(m, { first, last }))) continue;
    found.push({ first, last, who: stateAsActor(reading.country), weight: 1 });
  }
  return found;
}

const overlap = (a: Party, b: Party): boolean => a.first < b.last && b.first < a.last;
