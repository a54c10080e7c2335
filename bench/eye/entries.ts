import { digest } from '../../src/model/digest.ts';
import type { Cooperation, Engagement, Entries, Instrument, Statement, Transfer } from '../../src/model/entry.ts';
import type { Evidence } from '../../src/model/span.ts';

/** The kinds of entries that are judged by eye. */
export const kinds = ['engagement', 'instrument', 'cooperation', 'transfer', 'statement'] as const;
export type Kind = (typeof kinds)[number];

/** An entry as a person judges it: its fields in one line, the words it rests on, and a name that stays while the fields do. */
export interface Shown {
  readonly kind: Kind;
  readonly key: string;
  readonly fields: string;
  readonly quotes: readonly string[];
}

// Statements are many and alike: of each report five are judged, by the beginnings of their words.
const STATEMENTS = 5;
const BEGINNING = 160;

/**
 * The entries of one report, in the order of their kinds. Their keys are digests of the report's path and the fields that are judged, not of ids or
 * evidence, so that an entry keeps its verdict for as long as it says the same; entries that say the same are numbered.
 */
export function shownEntries(path: string, entries: Entries): Shown[] {
  const names = new Map(entries.actors.map((actor) => [actor.id as string, actor.name]));
  const name = (id: string | null): string => (id === null ? 'nobody named' : (names.get(id) ?? 'unknown'));
  const told = [
    ...entries.engagements.map((e) => shown('engagement', engagementWords(e, name), e.evidence)),
    ...entries.instruments.map((i) => shown('instrument', instrumentWords(i, name), i.evidence)),
    ...entries.cooperation.map((c) => shown('cooperation', cooperationWords(c), c.evidence)),
    ...entries.transfers.map((t) => shown('transfer', transferWords(t), t.evidence)),
    ...entries.statements.map((s) => shown('statement', statementWords(s, name), s.evidence)),
  ];
  const alike = new Map<string, number>();
  const keyed = told.map((entry) => {
    const said = `${entry.kind} ${entry.fields}`;
    const nth = (alike.get(said) ?? 0) + 1;
    alike.set(said, nth);
    return { ...entry, key: digest(path, said, nth).slice(0, 10) };
  });
  const sampled = keyed
    .filter((entry) => entry.kind === 'statement')
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, STATEMENTS);
  return [...keyed.filter((entry) => entry.kind !== 'statement'), ...sampled];
}

const shown = (kind: Kind, fields: string, evidence: readonly Evidence[]): Omit<Shown, 'key'> => ({
  kind,
  fields: oneLine(fields),
  quotes: evidence.map((e) => oneLine(e.quote)),
});

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

type Names = (id: string | null) => string;

const list = (words: readonly string[]): string => [...words].sort().join(', ');

function period({ start, end, precision }: Engagement['date']): string {
  if (start === null) return 'no date';
  return `${start === end ? start : `${start}/${end}`}${precision === 'day' ? '' : ` (${precision})`}`;
}

function engagementWords({ kind, status, date, place, participants, states, about }: Engagement, name: Names): string {
  const people = list(participants.map((p) => `${name(p.actor)} ${p.side ?? '-'} ${p.role}`));
  const where = place === null ? 'no place' : `${place.name} ${place.country ?? '-'}`;
  return [`${kind} ${status}`, period(date), list(states), people, where, about ?? ''].join(' | ');
}

function instrumentWords({ kind, title, parties, bodies, signatories, status, date }: Instrument, name: Names): string {
  return [`${kind} ${status}`, title, list(parties), list(bodies.map(name)), list(signatories.map(name)), period(date)].join(' | ');
}

const cooperationWords = ({ parties, area, stage, text }: Cooperation): string => [`${area} ${stage}`, list(parties), text].join(' | ');

function transferWords({ supplier, recipient, item, category, quantity, stage, date, period: words }: Transfer): string {
  return [`${category} ${stage}`, `${supplier} to ${recipient}`, `${quantity ?? 'some'} ${item}`, words ?? period(date)].join(' | ');
}

function statementWords({ speaker, via, mode, text, cue }: Statement, name: Names): string {
  const who = via.length === 0 ? name(speaker) : `${name(speaker)} via ${list(via.map(name))}`;
  return [who, `${mode} ${cue.map((c) => c.quote).join(' … ')}`, text.slice(0, BEGINNING)].join(' | ');
}
