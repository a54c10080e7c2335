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

/** BIO labels of a sentence's tokens -> its names. */
export function namesOf(labels: readonly string[], tokens: readonly Token[]): Name[] {
  const runs: Run[] = [];
  const particle = (index: number) => PARTICLES.has(tokens[index]?.text.toLowerCase() ?? '');
  for (let first = 0; first < labels.length; first += 1) {
    const label = labels[first] ?? 'O';
    if (!label.startsWith('B-')) continue;
    const type = NameType.parse(label.slice(2));
    let last = first + 1;
    while (labels[last] === `I-${type}`) last += 1;
    if (type === 'person') while (particle(last - 1) && /^\p{Lu}/u.test(tokens[last]?.text ?? '')) last += 1;
    const before = runs.at(-1);
    if (before !== undefined && type === 'person' && before.type === 'person' && before.last >= first && (before.last > first || particle(first)))
      before.last = Math.max(last, before.last);
    else if (before === undefined || before.last <= first) runs.push({ first, last, type });
  }
  return runs.map(({ first, last, type }) => ({ first, last, start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0, type }));
}
