import { stateName } from '../knowledge/index.ts';
import type { Engagement } from '../model/entry.ts';
import type { ReportId } from '../model/ids.ts';
import type { Evidence } from '../model/span.ts';
import type { Around, Entry, Section } from './around.ts';
import { reportName } from './citations.ts';
import { describe, describeEngagement } from './describe.ts';
import { actorInWords } from './persons.ts';
import { quoted, quoteOf } from './quotes.ts';
import { areaInWords, corroborationInWords, shortened } from './words.ts';

/** One entry for the terminal: all that is known of it, then the sentences it rests on, report by report. Plain text. */
export function showEntry(section: Section, entry: Entry, around: Around): string {
  const { heading, rest } = describe(section, entry, around);
  const borne = 'corroboration' in entry ? [['said by', corroborationInWords(entry.corroboration)] as const] : [];
  const rows = [...fieldsOf(section, entry, around), ...borne];
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  return [
    heading,
    ...(rest === '' ? [] : [rest]),
    entry.id,
    ...(rows.length === 0 ? [] : ['', ...rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`)]),
    ...evidenceByReport(evidenceIn(entry), around),
    '',
  ].join('\n');
}

type Row = readonly [name: string, value: string];

function fieldsOf(section: Section, entry: Entry, around: Around): readonly Row[] {
  if (section === 'engagements') return engagementRows(entry as Engagement, around);
  if (section === 'discrepancies' && 'values' in entry)
    return entry.values.map((v): Row => [`“${shortened(v.value, 60)}”`, namesOf(v.evidence, around)]);
  if (section === 'statements' && 'variants' in entry)
    return entry.variants.map((v): Row => ['in other words', `“${v.text}” (${namesOf(v.evidence, around)})`]);
  if (section === 'actors' && 'names' in entry) {
    const names = entry.names.map((n): Row => [n.text, `name in ${namesOf(n.evidence, around)}`]);
    const roles = entry.roles.map(
      (r): Row => [r.title, `title${r.country === null ? '' : ` for ${stateName(r.country)}`} in ${namesOf(r.evidence, around)}`],
    );
    return [...names, ...roles];
  }
  return [];
}

function engagementRows(e: Engagement, around: Around): readonly Row[] {
  const whole = e.partOf === null ? undefined : around.engagements.get(e.partOf);
  return [
    ...e.participants.map((p): Row => [p.role, `${actorInWords(p.actor, p.side, e.evidence, around)}  ${p.actor}`]),
    ...(e.partOf === null ? [] : [['part of', `${whole === undefined ? '' : `${describeEngagement(whole, around).heading}  `}${e.partOf}`] as const]),
    ...e.topics.map((t): Row => ['topic', t.area === null ? t.text : `${t.text} (${areaInWords(t.area)})`]),
    ...e.instruments.map((id): Row => ['instrument', `${around.instruments.get(id)?.title ?? ''}  ${id}`.trim()]),
  ];
}

function namesOf(evidence: readonly Evidence[], around: Around): string {
  const names = evidence
    .map((e) => around.reports.get(e.report))
    .map((r) => (r === undefined ? 'a report not at hand' : `${reportName(r)}, ${r.published}`));
  return [...new Set(names)].join('; ');
}

function evidenceByReport(evidence: readonly Evidence[], around: Around): readonly string[] {
  const published = (id: ReportId) => around.reports.get(id)?.published ?? '';
  const byReport = [...Map.groupBy(evidence, (e) => e.report)].sort(([a], [b]) => (published(a) + a < published(b) + b ? -1 : 1));
  return byReport.flatMap(([id, list]) => {
    const report = around.reports.get(id);
    const head = report === undefined ? id : `${reportName(report)}, ${report.published}${report.path === null ? '' : `  ${report.path}`}`;
    const quotes = new Set(list.sort((a, b) => a.start - b.start).map((e) => quoteOf(e, around.reports)));
    return ['', head, ...[...quotes].map((q) => `  ${quoted(q)}`)];
  });
}

/** All evidence anywhere in an entry; a passage that reports share counts as such. */
function evidenceIn(entry: Entry): readonly Evidence[] {
  if ('evidence' in entry) return entry.evidence;
  if ('passages' in entry) return entry.passages;
  if ('values' in entry) return entry.values.flatMap((v) => v.evidence);
  return [...entry.names, ...entry.roles].flatMap((n) => n.evidence);
}
