import { folded, isNameParticle, isNameSuffix, sameGivenName } from '../../knowledge/index.ts';

/** The words of a person's name that tell: folded, without suffixes, initials and small words. */
export function nameParts(name: string): readonly string[] {
  return folded(name)
    .replace(/\b(al|el|an|ad|ar|ash|az)-/g, '')
    .split(/[\s,.]+/)
    .filter((w) => w.length > 1 && !isNameSuffix(w) && !(isNameParticle(w) && w !== 'abu'));
}

/**
 * How well a later, shorter or differently written form fits a fuller name: 3 the same, 2 the same surname with given names that agree (or the words of
 * one within the other), 1 a single word that is the surname, 0.5 a single word that is another part, 0 no fit.
 */
export function nameFit(fuller: readonly string[], form: readonly string[]): number {
  if (fuller.length === 0 || form.length === 0) return 0;
  if (fuller.join(' ') === form.join(' ')) return 3;
  const last = fuller.at(-1) as string;
  if (form.length === 1) {
    const only = form[0] as string;
    if (only === last) return 1;
    return fuller.length > 1 && fuller.includes(only) ? 0.5 : 0;
  }
  if (fuller.length === 1) return form.at(-1) === last ? 1 : 0;
  if (inOrder(fuller, form) || inOrder(form, fuller)) return 2;
  if (form.at(-1) === last && sameGivenName(fuller[0] as string, form[0] as string)) return 2;
  // "Kishida Fumio" and "Fumio Kishida".
  return [...fuller].sort().join(' ') === [...form].sort().join(' ') ? 2 : 0;
}

/** Whether all words of `part` occur in `whole` in the same order; two at least. */
function inOrder(whole: readonly string[], part: readonly string[]): boolean {
  if (part.length < 2 || part.length > whole.length) return false;
  let k = 0;
  for (const word of whole) if (word === part[k]) k++;
  return k === part.length;
}
