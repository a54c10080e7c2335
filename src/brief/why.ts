import type { Claim } from '../model/claim.ts';
import type { Match } from '../model/reason.ts';
import { evidenceOf } from '../model/span.ts';
import type { Around } from './around.ts';
import { reportName } from './citations.ts';
import { quoted, quoteOf } from './quotes.ts';
import { counted, shortened } from './words.ts';

/**
 * Why the claims of an entry were taken to speak of one thing: each pair that was compared with the sentences of both, the score, and the
 * features that make it up, the weightiest first. Plain text.
 */
export function whyInWords(claims: readonly Claim[], matches: readonly Match[], around: Pick<Around, 'reports'>): string {
  if (matches.length === 0) return `Rests on ${counted(claims.length, 'claim')}; nothing was put together.\n`;
  const byId = new Map<string, Claim>(claims.map((c) => [c.id, c]));
  const lines = [`Rests on ${counted(claims.length, 'claim')}, put together for these reasons:`];
  for (const match of [...matches].sort((x, y) => y.score - x.score || (x.a + x.b < y.a + y.b ? -1 : 1))) {
    lines.push('', `  ${claimInWords(match.a, byId, around)}`, `  ${claimInWords(match.b, byId, around)}`, `  ${signed(match.score)}  in all`);
    const features = [...match.features].sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight) || (x.name < y.name ? -1 : 1));
    for (const f of features) lines.push(`    ${signed(f.weight)}  ${f.because} (${f.name})`);
  }
  return `${lines.join('\n')}\n`;
}

function claimInWords(id: string, claims: ReadonlyMap<string, Claim>, around: Pick<Around, 'reports'>): string {
  const claim = claims.get(id);
  const report = claim === undefined ? undefined : around.reports.get(claim.report);
  const [span] = claim?.evidence ?? [];
  if (claim === undefined || report === undefined || span === undefined) return id;
  const what = claim.kind === 'actor' ? `${claim.name}: ` : '';
  return `${what}${quoted(shortened(quoteOf(evidenceOf(report, span), around.reports), 200))} ${reportName(report)}, ${report.published} (${id})`;
}

function signed(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;
}
