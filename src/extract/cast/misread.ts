import type { Name, NameType, Sentence } from '../../model/annotation.ts';
import { isRelation } from '../tree.ts';
import type { Territory } from './geography.ts';
import { isOutOfService } from './person-name.ts';
import { isAddress, isClosed, isComma, isHyphen, type Line, type Word } from './words.ts';

// Names that the reader took for persons and whose place among the words says that they are none.

/** Nouns for firms after which the firm's own name stands: "the drone maker X", "the shipyard X". */
export const FIRMS =
  /(?:maker|builder|manufacturer|producer|contractor)$|^(?:firm|company|shipyard|yard|giant|conglomerate|group|agency|bank|fund|subsidiary|supplier|start-?up|service|institute|charity|airline|broadcaster|regulator|utility|retailer)$/;

/** The line with such names as what they are: places and words of other kinds are no names of anyone, firms are organisations. */
export function withoutMisread(line: Line, territories: readonly Territory[]): Line {
  const types = line.sentence.names.map((name) => (name.type === 'person' ? meantAs(line, territories, name) : name.type));
  if (line.sentence.names.every((name, n) => types[n] === name.type)) return line;
  const names = line.sentence.names.map((name, n) => (types[n] === 'organisation' ? { ...name, type: 'organisation' as const } : name));
  const words = line.words.map((w) => (w.nameAt >= 0 && w.name !== (types[w.nameAt] ?? null) ? { ...w, name: types[w.nameAt] ?? null } : w));
  return { ...line, sentence: { ...line.sentence, names }, words };
}

/** The type of what the reader took for a person; null where it is no name of anyone. */
function meantAs(line: Line, territories: readonly Territory[], name: Name): NameType | null {
  const words = line.words.slice(name.first, name.last);
  const inside = territories.some((t) => t.first <= name.first && name.last <= t.last && (t.kind !== 'place' || t.last - t.first > 1));
  if (inside || words.some((w) => /^[—–/:]$/.test(w.text))) return null;
  // "His Highness", "H.H. Sheikh": a word of address alone is nobody's name.
  if (words.every((w) => isClosed(w) || isAddress(w) || isOutOfService(w))) return null;
  if (opensDateline(line, name) || isPlace(line, territories, name)) return null;
  return namesFirm(line, name) ? 'organisation' : 'person';
}

const PLACES =
  /^(?:province|state|district|county|region|governorate|prefecture|oblast|municipality|township|island|islands|river|bay|valley|airport|harbou?r|square)$/;

/** "Karen State", "in Mae Sot, Thailand": where the words put a place, whatever the reader took it for. */
function isPlace(line: Line, territories: readonly Territory[], name: Name): boolean {
  const { words } = line;
  if (name.last - name.first > 1 && PLACES.test((words[name.last - 1] as Word).key)) return true;
  if (!/^(?:in|at|near|outside)$/.test(words[name.first - 1]?.key ?? '') || !isComma(words[name.last])) return false;
  const next = name.last + 1;
  const behind = line.sentence.names.find((n) => n.first === next);
  return (
    territories.some((t) => t.first === next && t.kind !== 'demonym') || (behind !== undefined && PLACES.test(words[behind.last - 1]?.key ?? ''))
  );
}

/** "Magelang, 29 August (Agency) - ": the town before the day of a dateline. */
function opensDateline(line: Line, name: Name): boolean {
  if (line.index > 1 || name.first > 0 || !isComma(line.words[name.last]) || line.shouting) return false;
  const dash = line.words.slice(0, 16).findIndex((w) => /^(?:-{1,2}|–|—)$/.test(w.text));
  const until = line.words.slice(name.last + 1, Math.max(dash, 0));
  return until.some((w) => /^\d/.test(w.text)) && !until.some((w) => w.upos === 'VERB' || w.upos === 'AUX');
}

/** "Saab Chief Executive X", "drone maker Baykar", "SIMA": where the words put a firm. */
function namesFirm(line: Line, name: Name): boolean {
  const { words, sentence } = line;
  const [before, next] = [words[name.first - 1], words[name.last]];
  const short = name.last - name.first === 1;
  const only = words[name.first] as Word;
  if (before !== undefined && !before.capital && before.upos === 'NOUN' && FIRMS.test(before.key)) return true;
  if (short && !line.shouting && /^\p{Lu}{3,6}$/u.test(only.text) && before?.rank == null && !isAddress(before)) return true;
  return short && !isHyphen(next) && modifiesTitle(sentence, words, name.first);
}

/** Whether the token stands before the title of a person who is named: "Saab Chief Executive Micael X", where no name of a person can. */
function modifiesTitle(sentence: Sentence, words: readonly Word[], i: number): boolean {
  const token = sentence.tokens[i];
  if (token === undefined || token.head <= i || !['compound', 'amod', 'nmod'].some((r) => isRelation(token, r))) return false;
  let k = i + 1;
  while (words[k]?.capital && words[k]?.modifier && words[k]?.rank === null) k++;
  if (words[k]?.capital !== true || words[k]?.rank == null) return false;
  while (words[k]?.capital && (words[k]?.rank != null || words[k]?.modifier)) k++;
  return words[k]?.name === 'person';
}
