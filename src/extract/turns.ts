import { officeOf } from '../knowledge/index.ts';
import type { Span } from '../model/span.ts';

// Transcripts: "THE PRESIDENT: …", "MS. COSTA: …", "Q …", one label before what each speaker says.

/** The label of one turn of a transcript. */
export interface TurnLabel {
  /** The label without its colon. */
  readonly named: Span;
  /** Where the words of the turn begin. */
  readonly start: number;
  /** Whether a colon closes the label; "Q" has none. */
  readonly colon: boolean;
  /** The office that stands for a name, in small letters: "the vice president" is "vice president". */
  readonly office: string | null;
  /** Whether the label names nobody: "AUDIENCE MEMBER", "Q". */
  readonly nameless: boolean;
}

const TURN =
  /^[^\S\n]*(?:((?:THE |MR\. |MRS\. |MS\. |DR\. )?\p{Lu}[\p{Lu}.'’-]*(?: [\p{Lu}(][\p{Lu}.'’)-]*){0,5})(:)|(Q)(?=[^\S\n]{2}|[:.]?[^\S\n]+[\p{Lu}“"]))[^\S\n]*/gmu;
/** Capital words before a colon that head a section, not a speech. */
const NOT_A_SPEAKER =
  /^(?:NOTE|UPDATE|SOURCE|FACT SHEET|CONTACT|SUBJECT|RE|FROM|TO|DATE|FOR IMMEDIATE RELEASE|WASHINGTON|BACKGROUND|SUMMARY|CORRECTION)$/;
const NAMELESS =
  /^(?:Q|THE PRESS|PRESS|REPORTERS?|JOURNALIST|(?:AUDIENCE|PARTICIPANT|MODERATOR|OPERATOR|CHILD|CROWD|SPEAKER|INTERPRETER)S?|(?:AN? )?(?:AUDIENCE|CREW|STAFF|TEAM) MEMBERS?|(?:SENIOR )?(?:[A-Z.]+ )?OFFICIALS?(?: (?:ONE|TWO|THREE|\d))?)$/;
/** A transcript has at least this many turns; a single capital heading with a colon is none, and of two both have to be offices, forms of address or callers. */
const FEWEST_TURNS = 2;
const PLAIN_TURNS = 3;

/** The labels of a transcript in the order of the text; none where the text is no transcript. Linear in the text. */
export function turnLabelsOf(text: string): readonly TurnLabel[] {
  const labels = [...text.matchAll(TURN)].filter((m) => !NOT_A_SPEAKER.test(m[1] ?? '')).map(labelOf);
  if (labels.length < FEWEST_TURNS) return [];
  const told = labels.map(({ named }) => text.slice(named.start, named.end));
  const spoken = labels.map((l, k) => l.office !== null || l.nameless || isAddressed(told[k] as string));
  if (labels.length < PLAIN_TURNS) return spoken.every((s) => s) ? labels : [];
  // Headings of a list come once each, and give nobody's office or form of address; of those who talk somebody talks again.
  return new Set(told).size < told.length || spoken.includes(true) ? labels : [];
}

function labelOf(match: RegExpMatchArray): TurnLabel {
  const name = match[1] ?? match[3] ?? '';
  const at = (match.index ?? 0) + match[0].indexOf(name);
  const office = name.startsWith('THE ') ? name.slice(4).toLowerCase() : null;
  return {
    named: { start: at, end: at + name.length },
    start: (match.index ?? 0) + match[0].length,
    colon: match[2] !== undefined,
    office: office !== null && (officeOf(office) !== null || office === 'first lady') ? office : null,
    nameless: NAMELESS.test(name),
  };
}

/** "MR. COSTA", "PRESIDENT COSTA". */
function isAddressed(label: string): boolean {
  return /^(?:MR|MRS|MS|DR)\./.test(label) || (label.includes(' ') && officeOf(label.slice(0, label.lastIndexOf(' ')).toLowerCase()) !== null);
}
