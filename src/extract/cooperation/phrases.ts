import { areasNamed, stateNamed, stateOfDemonym } from '../../knowledge/index.ts';
import type { Sentence, Token } from '../../model/annotation.ts';
import type { Area } from '../../model/area.ts';
import type { Cue } from './cues.ts';
import type { Scope } from './scope.ts';

/** An area that a cue's scope names, with the words. */
export interface AreaPhrase {
  readonly area: Area;
  readonly text: string;
}

// What is done to someone, or goes wrong, is no field of cooperation: "missile attacks", "nuclear threat", "the humanitarian situation".
const TROUBLE =
  /^[\s’'s]*(?:(?:and|or) \w+ )?(?:attacks?|strikes?|threats?|tests?|launch(?:es)?|situation|crisis|crises|wars?|conflicts?|prices?|sanctions|embargo|weapons?|warheads?|arsenal|incidents?|disputes?|violations?|aggression|programme?s?\b(?! of cooperation)|deal\b|talks\b|shortages?|fraud|scams?|facility|facilities|sites?)/i;
// "nuclear and ballistic missile programs": what somebody arms himself with
const ARMING = /^(?: and [\w-]+(?: missiles?)?)? (?:weapons? )?program(?:me)?s?\b/i;
const QUALIFIED =
  /(?:defen[cs]e|defen[cs]ive|military|security|strategic|bilateral|armed forces|mil-mil|military-to-military|overall|mutual|practical|comprehensive|close|closer|deeper|stronger|broad|multifaceted)/i;
// "cooperation in trade, defence and health": defence as such is the general area of the record.
const DEFENCE =
  /(?:\b(?:in|of|on|and)|,) (?:the )?(defen[cs]e(?: and security)?|security(?: and defen[cs]e)?|military affairs)(?=\s*(?:,|\.|;|and\b|or\b|$))/i;
const WIDE = new Set<Area>([
  'other',
  'humanitarian',
  'missile',
  'nuclear',
  'naval',
  'finance',
  'health',
  'intelligence',
  'logistics',
  'space',
  'energy',
]);

/** The areas in a cue's scope. A cue without any is `general`; so is one that is qualified as military or bilateral besides. */
export function areasOf(sentence: Sentence, text: string, cue: Cue, scope: Scope): AreaPhrase[] {
  const from = (sentence.tokens[scope.listed < 0 ? scope.first : scope.listed] as Token).start;
  const to = (sentence.tokens[scope.last - 1] as Token).end;
  const words = text.slice(from, to);
  const found: AreaPhrase[] = [];
  for (const term of areasNamed(words)) {
    const behind = text.slice(from + term.end, from + term.end + 40);
    if ((TROUBLE.test(behind) && term.area !== 'cyber') || belongsToOther(text, from + term.start)) continue;
    // "its exclusive economic zone", "telecom fraud"
    if (term.area === 'trade' && /\bexclusive $/i.test(text.slice(Math.max(0, from + term.start - 12), from + term.start))) continue;
    if ((term.area === 'missile' || term.area === 'nuclear') && ARMING.test(behind)) continue;
    // In a list of topics only what states would do together counts; Ukraine's energy or Gaza's aid are news, not cooperation.
    if (
      cue.sort === 'talk' &&
      WIDE.has(term.area) &&
      !nearCooperation(text, from + term.start, from + term.end) &&
      !/\b(?:prospects|bilateral|cooperation|collaboration|partnership|joint)\b/i.test(words)
    )
      continue;
    if (!found.some((f) => f.area === term.area)) found.push({ area: term.area, text: phraseAround(text, from + term.start, from + term.end) });
  }
  const general =
    generalPhrase(sentence, text, cue, scope, found.length) ??
    (cue.sort === 'noun' || cue.sort === 'verb' ? (DEFENCE.exec(words)?.[1] ?? null) : null);
  if (general !== null && !found.some((f) => f.area === 'general')) found.unshift({ area: 'general', text: general });
  return found;
}

function generalPhrase(sentence: Sentence, text: string, cue: Cue, scope: Scope, others: number): string | null {
  if (cue.sort !== 'noun' && cue.sort !== 'verb') return null;
  const together = cue.sort === 'verb' && /^(?:together|jointly|closely)$/i.test(sentence.tokens[cue.last]?.text ?? '') ? 1 : 0;
  const left = text.slice((sentence.tokens[scope.first] as Token).start, (sentence.tokens[cue.last - 1 + together] as Token).end);
  const own = areasNamed(left).length > 0;
  if (own && !/(?:defen[cs]e|military|security|strategic|bilateral)(?: and [\w-]+)? (?:co-?operation|ties|relations|partnership)/i.test(left))
    return null;
  return others === 0 || QUALIFIED.test(left) ? left.replace(/^\W+|^(?:and|or) /g, '').replace(/\s+/g, ' ') : null;
}

/** "Iran's nuclear programme", "Russian gas": what belongs to a third party is a topic, no area. */
function belongsToOther(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 30), start).trimEnd();
  const owner = /([A-Z][\w.]+(?: [A-Z][\w.]+)?)['’]s?(?: \([A-Z]+\))?$/.exec(before)?.[1];
  if (owner !== undefined && stateNamed(owner) !== null) return true;
  const adjective = /([A-Z][\w.]+)$/.exec(before)?.[1];
  return adjective !== undefined && stateOfDemonym(adjective) !== null && stateNamed(adjective) === null;
}

function nearCooperation(text: string, start: number, end: number): boolean {
  return /(?:co-?operation|collaboration|partnership|ties|sharing|exchanges?|joint|civil(?:ian)?)/i.test(
    text.slice(Math.max(0, start - 25), Math.min(text.length, end + 25)),
  );
}

/** The area's words with the noun of cooperation that follows them. */
function phraseAround(text: string, start: number, end: number): string {
  const behind =
    /^(?:[ -](?:industrial|technical))?[ ](?:co-?operation|collaborations?|partnerships?|ties|relations|projects?|programmes?|programs?|systems?|equipment|capabilities)\b/i.exec(
      text.slice(end, end + 40),
    );
  return text.slice(start, end + (behind?.[0].length ?? 0)).replace(/\s+/g, ' ');
}
