import { isVerb, verbOf } from './verbs.ts';

/** Lemma rules as `training/lemmas.py` learns them. */
export interface LemmaRules {
  /** XPOS tag -> ending -> script: letters to take off, L (lower case) or K (keep), letters to put on. */
  readonly lemmaRules: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** "XPOS form" -> lemma. */
  readonly lemmaExceptions: Readonly<Record<string, string>>;
}

const LONGEST = 5;
const SCRIPT = /^(\d+)([KL])(.*)$/su;

/** What a script such as "3Ly" does: three letters off the end of the form in lower case (K: as it stands), "y" put on. */
interface Edit {
  readonly off: number;
  readonly keeps: boolean;
  readonly on: string;
}

const NONE: Edit = { off: 0, keeps: false, on: '' };

/** Lemma rules ready to be looked up: both are asked of every word that is read. */
export class Lemmas {
  readonly #edits: ReadonlyMap<string, ReadonlyMap<string, Edit>>;
  readonly #known: ReadonlyMap<string, ReadonlyMap<string, string>>;

  constructor({ lemmaRules, lemmaExceptions }: LemmaRules) {
    this.#edits = new Map(
      Object.entries(lemmaRules).map(([xpos, table]) => [xpos, new Map(Object.entries(table).map(([ending, script]) => [ending, editOf(script)]))]),
    );
    const known = new Map<string, Map<string, string>>();
    for (const [key, lemma] of Object.entries(lemmaExceptions)) {
      const [xpos, form] = [key.slice(0, key.indexOf(' ')), key.slice(key.indexOf(' ') + 1)];
      const forms = known.get(xpos);
      if (forms === undefined) known.set(xpos, new Map([[form, lemma]]));
      else forms.set(form, lemma);
    }
    this.#known = known;
  }

  /** The dictionary form of a word with this Penn tag. */
  of(form: string, xpos: string): string {
    const lower = form.toLowerCase();
    const exceptions = this.#known.get(xpos);
    const known = exceptions?.get(form) ?? exceptions?.get(lower);
    if (known !== undefined) return known;
    const { off, keeps, on } = this.#editFor(lower, xpos);
    const kept = keeps ? form : lower;
    const lemma = kept.slice(0, Math.max(0, kept.length - off)) + on;
    return isVerb(lemma) ? lemma : (verbOf(lower, xpos) ?? lemma);
  }

  #editFor(lower: string, xpos: string): Edit {
    const table = this.#edits.get(xpos);
    if (table === undefined) return NONE;
    for (let size = Math.min(LONGEST, lower.length - 1); size >= 0; size -= 1) {
      const edit = table.get(size === 0 ? '' : lower.slice(-size));
      if (edit !== undefined) return edit;
    }
    return NONE;
  }
}

/** Where a script cannot be read the form stays as it stands. */
function editOf(script: string): Edit {
  const match = SCRIPT.exec(script);
  return match === null ? { off: 0, keeps: true, on: '' } : { off: Number(match[1]), keeps: match[2] === 'K', on: match[3] ?? '' };
}
