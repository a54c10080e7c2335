import type { Sentence } from '../../model/annotation.ts';
import type { Scene, TimeMention } from '../../model/scene.ts';

const STRETCH =
  /\b(?:(?:over|in|during|for|within|throughout|across) )?(?:the )?(?:last|past|recent|coming|next) (?:(?:few|couple of|several|two|three|four|five|six|seven|eight|nine|ten|\d+|many) )?(?:years?|months?|weeks?|decades?)\b|\bsince (?:the )?(?:\d{4}s?|[A-Z][a-z]+ \d{4}|last year)\b|\bover the years\b|\bfor (?:years|decades)\b|\b(?:by|in|before|until) (?:the end of )?(?:early |late |mid-?)?(?:\d{4}|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?)\b|\b(?:between|from) \d{4} (?:and|to) \d{4}\b/;

/** The words for the time of a transfer told at `token`: a stretch of years where the sentence has one, else the nearest time behind or before it; null without. */
export function periodWords(scene: Scene, sentence: number, token: number): string | null {
  const here = scene.annotation.sentences[sentence] as Sentence;
  const text = scene.report.text;
  const stretch = STRETCH.exec(text.slice(here.start, here.end));
  if (stretch) return stretch[0].replace(/\s+/g, ' ');
  let best: TimeMention | undefined;
  for (const time of scene.times) {
    if (time.sentence !== sentence) continue;
    if (best === undefined || Math.abs(time.first - token) < Math.abs(best.first - token)) best = time;
  }
  return best === undefined ? null : text.slice(best.start, best.end).replace(/\s+/g, ' ');
}
