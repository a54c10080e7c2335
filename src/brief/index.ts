// Entries -> pages for people: the brief of two states, one entry, why it is one, what a search found. Strings only, nothing is written.
export { type Around, aroundOf, entriesNamed, reportsCited } from './around.ts';
export { briefOf, notesOf } from './brief.ts';
export { type Description, describe, valueInWords } from './describe.ts';
export { type Found, foundInWords } from './found.ts';
export { foreignInWords } from './languages.ts';
export { changesInWords, showReport } from './report.ts';
export { type BriefOptions, type Selection, selectFor } from './select.ts';
export { showEntry } from './show.ts';
export { whyInWords } from './why.ts';
export { areaInWords, capitalised, counted, datedInWords, dayInWords, inWords, listed, periodInWords, shortened } from './words.ts';
