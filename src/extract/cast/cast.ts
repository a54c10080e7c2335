import type { Annotation, Name, Sentence, Token } from '../../model/annotation.ts';
import type { ActorClaim } from '../../model/claim.ts';
import { claimIdOf } from '../../model/ids.ts';
import type { Report } from '../../model/report.ts';
import type { Mention, PlaceMention } from '../../model/scene.ts';

/** Who appears in a report, where it speaks of them, and the places it names. */
export interface Cast {
  readonly actors: readonly ActorClaim[];
  readonly mentions: readonly Mention[];
  readonly places: readonly PlaceMention[];
}

/** Finds who acts in a report. (First version: the names that the reader found, one actor a name.) */
export function castOf(report: Report, annotation: Annotation): Cast {
  const actors = new Map<string, ActorClaim>();
  const mentions: Mention[] = [];
  annotation.sentences.forEach((sentence, s) => {
    for (const name of sentence.names) {
      if (name.type !== 'person' && name.type !== 'organisation') continue;
      const text = report.text.slice(name.start, name.end);
      const id = claimIdOf(report.id, 'actor', name.type, text);
      const span = { start: name.start, end: name.end };
      const known = actors.get(text);
      actors.set(text, {
        id,
        report: report.id,
        evidence: known?.evidence ?? [span],
        kind: 'actor',
        actor: name.type,
        name: text,
        names: [...(known?.names ?? []), { text, span }],
        country: null,
        roles: [],
        described: false,
      });
      mentions.push({ ...span, sentence: s, first: name.first, last: name.last, head: headOf(sentence, name), form: 'name', actors: [id] });
    }
  });
  return { actors: [...actors.values()], mentions, places: [] };
}

function headOf(sentence: Sentence, name: Name): number {
  for (let k = name.first; k < name.last; k++) {
    const head = (sentence.tokens[k] as Token).head;
    if (head < name.first || head >= name.last) return k;
  }
  return name.first;
}
