import { stateName } from '../knowledge/index.ts';
import type { Entries, Statement } from '../model/entry.ts';
import type { Entry, Section } from '../record/index.ts';

const headlines: { readonly [S in Section]: (entry: Entries[S][number]) => string } = {
  actors: (a) =>
    `${a.name}${a.kind === 'person' && a.roles[0] ? `, ${a.roles[0].title}` : ''}${a.country && a.kind !== 'state' ? ` (${stateName(a.country)})` : ''}`,
  engagements: (e) =>
    `${e.date.start ?? 'undated'} ${e.kind}, ${e.status}: ${e.states.map(stateName).join(', ')}${e.place ? `, at ${e.place.name}` : ''}`,
  instruments: (i) => `${i.kind}, ${i.status}: ${i.title} (${i.parties.map(stateName).join(', ')})`,
  cooperation: (c) => `${c.area}, ${c.stage}: ${c.parties.map(stateName).join(', ')}: ${c.text}`,
  transfers: (t) => `${stateName(t.supplier)} to ${stateName(t.recipient)}: ${t.item}, ${t.stage}`,
  statements: (s) => said(s),
  discrepancies: (d) => `${d.kind}: ${d.values.map((v) => v.value).join(' | ')}`,
  origins: (o) => `${o.kind}: ${shortened(o.passages[0]?.quote ?? '', 90)}`,
};

/** An entry in one line, for lists. */
export function headline<S extends Section>(section: S, entry: Entry): string {
  return (headlines[section] as (entry: Entry) => string)(entry);
}

/** "1 report", "2,500 reports". */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}

/** The beginning of a text on one line, with an ellipsis where something is left out. */
export function shortened(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`;
}

function said(s: Statement): string {
  return `${s.source[0]?.quote ?? 'unnamed'}: ${s.mode === 'indirect' ? shortened(s.text, 90) : `“${shortened(s.text, 90)}”`}`;
}
