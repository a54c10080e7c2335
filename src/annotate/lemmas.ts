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

/** The dictionary form of a word with this Penn tag. */
export function lemmaOf(rules: LemmaRules, form: string, xpos: string): string {
  const known = rules.lemmaExceptions[`${xpos} ${form}`] ?? rules.lemmaExceptions[`${xpos} ${form.toLowerCase()}`];
  if (known !== undefined) return known;
  const lemma = edited(form, scriptFor(rules.lemmaRules[xpos] ?? {}, form.toLowerCase()));
  return isVerb(lemma) ? lemma : (verbOf(form.toLowerCase(), xpos) ?? lemma);
}

/** A form after an edit script such as "3Ly": three letters off the end of the form in lower case (K: as it stands), "y" put on. */
function edited(form: string, script: string): string {
  const match = SCRIPT.exec(script);
  if (match === null) return form;
  const kept = match[2] === 'K' ? form : form.toLowerCase();
  return kept.slice(0, Math.max(0, kept.length - Number(match[1]))) + (match[3] ?? '');
}

function scriptFor(table: Readonly<Record<string, string>>, lower: string): string {
  for (let size = Math.min(LONGEST, lower.length - 1); size >= 0; size -= 1) {
    const script = table[size === 0 ? '' : lower.slice(-size)];
    if (script !== undefined) return script;
  }
  return '0L';
}
