import type { Range } from './person-spot.ts';
import type { Line } from './words.ts';

const WRITERS = /^(?:reporting|editing|writing|compiled|translated|edited|written|reported)$/;
const LABELS = /^(?:reporter|editor|author|writer|translator|pool)$/;
const CONTACTS = /^(?:contact|contacts|enquiries|inquiries)$/;
const PICTURES = /^(?:photo|photos|photograph|photographs|photographer|credit|picture|image|courtesy|supplied|file|handout)$/;

/** Whether a name stands in a byline or a credit: who wrote the report or took its picture does not act in it, nor whom to ask, unless their office is told ("(Photo: Jan Kos)", "Editing by Ana Ruiz"). */
export function isCredited(line: Line, name: Range, titled: boolean): boolean {
  const { words } = line;
  const before = words.slice(0, name.first);
  const verbs = words.some((w) => w.upos === 'VERB' || w.upos === 'AUX');
  if (words[0]?.text === 'By' && name.first < 12 && !verbs) return true;
  for (let k = 0; k < before.length; k++) {
    const { key } = before[k] as (typeof before)[number];
    const next = words[k + 1];
    if (WRITERS.test(key) && next?.key === 'by' && (before.length - k < 8 || words[0]?.text === '(' || k < 2)) return true;
    if ((LABELS.test(key) || (!titled && CONTACTS.test(key))) && next?.text === ':' && before.length - k < 9) return true;
    if (
      PICTURES.test(key) &&
      before.length - k < 10 &&
      (next?.text === ':' || (next?.key === 'by' && key !== 'supplied' && key !== 'file') || (key === 'courtesy' && next?.key === 'of'))
    )
      return true;
  }
  // "(Jan Kos/Pool)", "AGENCY/Jan Kos": no title and no verb stands beside the stroke.
  const stroke = words[name.last]?.text === '/' || words[name.first - 1]?.text === '/';
  return stroke && before.some((w) => w.text === '(') && words.slice(name.last).some((w) => w.text === ')');
}

/** "DUBAI (NW) -": the agency's letters in the dateline of a report's first sentence. */
export function isDatelineAgency(line: Line, name: Range): boolean {
  const { words } = line;
  if (line.index > 1 || name.first > 8 || words[name.first - 1]?.text !== '(' || words[name.last]?.text !== ')') return false;
  return words.slice(name.last + 1, name.last + 3).some((w) => /^[-–—:]+$/.test(w.text));
}
