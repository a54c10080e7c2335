import type { Sentence } from '../../model/annotation.ts';
import type { Dating } from '../../model/date.ts';
import type { Scene } from '../../model/scene.ts';

const STRETCH =
  /\b(?:(?:over|in|during|for|within|throughout|across) )?(?:the )?(?:last|past|recent|coming|next) (?:(?:few|couple of|several|two|three|four|five|six|seven|eight|nine|ten|\d+|many) )?(?:years?|months?|weeks?|decades?)\b|\bsince (?:the )?(?:\d{4}s?|[A-Z][a-z]+ \d{4}|last \w+)\b|\bover the years\b|\bfor (?:years|decades)\b|\b(?:by|in|before|until) (?:the end of )?(?:early |late |mid-?)?(?:\d{4}|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?)\b|\b(?:between|from) \d{4} (?:and|to) \d{4}\b/;

/**
 * The words for the time of a transfer told at `token`: those that its dating rests on, else a stretch of years that the sentence names
 * with no other verb between; null without.
 */
export function periodWords(scene: Scene, sentence: number, token: number, dating: Dating): string | null {
  const here = scene.annotation.sentences[sentence] as Sentence;
  const text = scene.report.text;
  const stretch = STRETCH.exec(text.slice(here.start, here.end));
  const superlative = stretch && /\b(?:first|biggest|largest|most|highest|only)\b[^,;]*$/i.test(text.slice(here.start, here.start + stretch.index));
  if (stretch && !superlative) {
    const at = here.tokens.findIndex((t) => t.start >= here.start + stretch.index);
    const verbs = here.tokens.slice(Math.min(at, token) + 1, Math.max(at, token)).filter((t) => /^(?:VBD|VBZ|VBP|MD)$/.test(t.xpos));
    if (at < 0 || verbs.length === 0) return stretch[0].replace(/\s+/g, ' ');
  }
  if (dating.how !== 'stated' && dating.how !== 'derived') return null;
  return text.slice(dating.words.start, dating.words.end).replace(/\s+/g, ' ');
}
