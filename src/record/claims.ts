import type { Kysely, Selectable } from 'kysely';
import type { Claim } from '../model/claim.ts';
import type { ClaimId, ReportId } from '../model/ids.ts';
import { inBatches } from './batches.ts';
import type { Store } from './open.ts';
import type { ClaimTable, Tables } from './tables.ts';

/** A claim as its table holds it: what is looked up by in columns, the rest as JSON. */
export function claimRowOf(claim: Claim): ClaimTable {
  const { id, report, kind, ...rest } = claim;
  return { id, report, kind, position: claim.evidence[0]?.start ?? 0, body: JSON.stringify(rest) };
}

/** All claims of all reports: by report, then as they come in its text. The order does not depend on when they were added. */
export async function loadClaims(db: Kysely<Tables>): Promise<readonly Claim[]> {
  const claims: Claim[] = [];
  const rows = db.selectFrom('claim').selectAll().orderBy('report').orderBy('position').orderBy('id').stream(1);
  let report = '';
  for await (const row of rows) {
    // One string for all claims of a report, not one each: there may be hundreds of thousands.
    if (row.report !== report) report = row.report;
    claims.push(claimOf({ ...row, report }));
  }
  return claims;
}

/** Some claims by id, as they come in the reports. Unknown ids are left out. */
export async function claimsById(store: Pick<Store, 'db'>, ids: readonly ClaimId[]): Promise<readonly Claim[]> {
  const claims: Claim[] = [];
  for (const some of inBatches([...new Set(ids)].sort(), 500)) {
    const rows = await store.db.selectFrom('claim').selectAll().where('id', 'in', some).execute();
    claims.push(...rows.map(claimOf));
  }
  return claims.sort((a, b) => (a.report === b.report ? (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) : a.report < b.report ? -1 : 1));
}

/** A claim from its row. */
export function claimOf({ id, report, kind, body }: Selectable<ClaimTable>): Claim {
  return { id: id as ClaimId, report: report as ReportId, kind, ...JSON.parse(body) } as Claim;
}
