import { type Name, NameType, type Token } from '../model/annotation.ts';

/** The best sequence of BIO labels, no name going on that has not begun. `at` is where a token's label scores begin, `width` apart. */
export function bestLabels(scores: Float32Array, at: number, width: number, labels: readonly string[], length: number): string[] {
  const free = freeLabels(scores, at, width, labels, length);
  return goesOnWell(free) ? free : viterbi(scores, at, width, labels, length);
}

/** Each token's best label, whatever stands before it: mostly that is a possible sequence, and then it is the best one. */
function freeLabels(scores: Float32Array, at: number, width: number, labels: readonly string[], length: number): string[] {
  return Array.from({ length }, (_, token) => {
    const from = at + token * width;
    let best = 0;
    for (let label = 1; label < labels.length; label += 1) if ((scores[from + label] as number) > (scores[from + best] as number)) best = label;
    return labels[best] ?? 'O';
  });
}

function goesOnWell(path: readonly string[]): boolean {
  return path.every((label, index) => !label.startsWith('I-') || path[index - 1]?.slice(2) === label.slice(2));
}

function viterbi(scores: Float32Array, at: number, width: number, labels: readonly string[], length: number): string[] {
  const size = labels.length;
  const before = labels.map((label) => (label.startsWith('I-') ? [labels.indexOf(`B-${label.slice(2)}`), labels.indexOf(label)] : undefined));
  let best = new Float64Array(size);
  const back: Int32Array[] = [];
  for (let token = 0; token < length; token += 1) {
    const next = new Float64Array(size);
    const from = new Int32Array(size);
    let top = 0;
    for (let label = 1; label < size; label += 1) if ((best[label] as number) > (best[top] as number)) top = label;
    for (let label = 0; label < size; label += 1) {
      const allowed = before[label];
      let previous = top;
      if (allowed !== undefined)
        previous = (best[allowed[0] as number] as number) >= (best[allowed[1] as number] as number) ? (allowed[0] as number) : (allowed[1] as number);
      const start = token === 0 ? (allowed === undefined ? 0 : -1e9) : (best[previous] as number);
      next[label] = start + (scores[at + token * width + label] as number);
      from[label] = previous;
    }
    best = next;
    back.push(from);
  }
  let label = best.reduce((top, value, index) => (value > (best[top] as number) ? index : top), 0);
  const path: string[] = [];
  for (let token = length - 1; token >= 0; token -= 1) {
    path.push(labels[label] ?? 'O');
    label = back[token]?.[label] ?? 0;
  }
  return path.reverse();
}

/** Small words inside persons' names: no name ends in one, and one that begins a name goes on the name before it. */
const PARTICLES = new Set(['bin', 'bint', 'ibn', 'abu', 'al', 'el', 'ul', 'von', 'van', 'der', 'de', 'da', 'di', 'dos', 'du', '-']);

interface Run {
  readonly first: number;
  last: number;
  readonly type: NameType;
}

/** BIO labels of a sentence's tokens -> its names. Where the tree has more of a person's name than the labels, the tree is believed. */
export function namesOf(labels: readonly string[], tokens: readonly Token[]): Name[] {
  const runs: Run[] = [];
  for (let first = 0; first < labels.length; first += 1) {
    const label = labels[first] ?? 'O';
    if (!label.startsWith('B-')) continue;
    const type = NameType.parse(label.slice(2));
    let last = first + 1;
    while (labels[last] === `I-${type}`) last += 1;
    if (type === 'person') last = personEnd(labels, tokens, first, last);
    const before = runs.at(-1);
    if (before === undefined || before.last <= first) {
      if (before?.type === 'person' && type === 'person' && before.last === first && isParticle(tokens[first])) before.last = last;
      else runs.push({ first, last, type });
    } else before.last = Math.max(before.last, type === 'person' ? last : 0);
  }
  return runs.map(({ first, last, type }) => ({ first, last, start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0, type }));
}

const isParticle = (token: Token | undefined): boolean => PARTICLES.has(token?.text.toLowerCase() ?? '');

/** Where a person's name ends that begins at `first` and by the labels ends at `last`. */
function personEnd(labels: readonly string[], tokens: readonly Token[], first: number, last: number): number {
  let end = last;
  for (;;) {
    const next = tokens[end];
    const after = tokens[end + 1];
    const free = (index: number) => labels[index] === 'O' || labels[index] === 'B-person';
    if (next === undefined || !free(end)) return end;
    const flat = next.upos === 'PROPN' && next.deprel === 'flat' && next.head >= first && next.head < end;
    const hyphened =
      next.text === '-' &&
      after?.upos === 'PROPN' &&
      after.start === (tokens[end - 1]?.end ?? 0) + 1 &&
      (end - first > 1 || isParticle(tokens[end - 1]));
    if (hyphened && free(end + 1) && (labels[end + 1] === 'O' || isParticle(tokens[end - 1]))) end += 2;
    else if (flat || (isParticle(tokens[end - 1]) && /^\p{Lu}/u.test(next.text))) end += 1;
    else return end;
  }
}
