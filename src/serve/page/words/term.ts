import { areaInWords, capitalised, inWords } from '../../../brief/words.ts';
import type { Area } from '../../../model/area.ts';

const OWN: Readonly<Record<string, string>> = {
  memorandum: 'memorandum of understanding',
  occurred: 'took place',
  direct: 'in their own words',
  indirect: 'in the words of the report',
  mixed: 'partly in their own words',
  copied: 'copied',
  'shared-release': 'from one release',
  'low-score': 'put together on little',
  'single-origin': 'one origin alone',
  disagreement: 'reports disagree',
  'told-again': 'told again after it was rejected',
};

/** A term of the record's vocabularies as a person says it. */
export function termInWords(term: string): string {
  return OWN[term] ?? inWords(term);
}

/** The same with a capital. */
export function termAtStart(term: string): string {
  return capitalised(termInWords(term));
}

/** An area of cooperation as a heading. */
export function areaAtStart(area: string): string {
  return capitalised(areaInWords(area as Area));
}
