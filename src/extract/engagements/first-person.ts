import type { Country } from '../../model/country.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { Scene } from '../../model/scene.ts';
import { issuerOf } from '../cast/issuer.ts';
import { type TurnLabel, turnLabelsOf } from '../turns.ts';

/** Who says "I" in a sentence: a person of the cast where the report names one, and the state spoken for where it is known. */
export interface Speaker {
  readonly actor: ClaimId | null;
  readonly country: Country | null;
}

/** "Remarks by President X at …", "Statement from President X on …": who speaks throughout. */
const BY =
  /^(?:Remarks?|Statement|Address|Speech|Opening remarks|Toast)(?: as prepared for delivery)? (?:by|from|of) ((?:\p{Lu}[\p{L}.'’-]*|of|the|for)(?: (?:\p{Lu}[\p{L}.'’-]*|of|the|for))*)/iu;

/**
 * For every sentence of a transcript, of remarks or of a statement in somebody's own name, who is "I" there: whoever has the turn, else whoever the title
 * says it is by. Reports in the third person have nobody.
 */
export function speakersOf({ report, annotation, actors }: Scene): readonly (Speaker | undefined)[] {
  const turns = turnLabelsOf(report.text);
  const title = (report.title ?? '').replace(/\s+/g, ' ').trim();
  const issuer = issuerOf(report);
  const home = issuer?.official === true ? issuer.country : null;
  const people = actors.filter((a) => a.actor === 'person');
  const named = (name: string): Speaker | undefined => {
    const last = lastWord(name);
    const found = people.filter((p) => lastWord(p.name) === last);
    return found.length === 1 ? { actor: found[0]?.id ?? null, country: found[0]?.country ?? null } : undefined;
  };
  const by = BY.exec(title)?.[1];
  // "Remarks by A and B": the two take turns, which the text has to show.
  const author = by === undefined || /^and\b|^,/.test(title.slice(title.indexOf(by) + by.length).trim()) ? undefined : whole(by);
  function whole(name: string): Speaker {
    return named(name.replace(/ (?:at|in|on|before|after|to|of|for)\b.*$/i, '')) ?? { actor: null, country: home };
  }
  function speakerOf({ office, nameless, named: label }: TurnLabel): Speaker | undefined {
    if (office === null) return nameless ? undefined : named(report.text.slice(label.start, label.end));
    const bearer = new RegExp(`(?<!vice )\\b${office} ((?:\\p{Lu}[\\p{L}.'’-]*)(?: \\p{Lu}[\\p{L}.'’-]*){0,3})`, 'iu').exec(title)?.[1];
    return (bearer === undefined ? undefined : named(bearer)) ?? { actor: null, country: home };
  }
  return annotation.sentences.map(({ start }) => {
    const turn = turns.findLast((t) => t.named.start <= start);
    const speaker = turn === undefined ? (turns.length > 0 ? undefined : author) : speakerOf(turn);
    return speaker === undefined ? undefined : { ...speaker, country: speaker.country ?? home };
  });
}

function lastWord(name: string): string {
  return (name.trim().split(' ').at(-1) ?? '').replace(/['’]s$/i, '').toUpperCase();
}
