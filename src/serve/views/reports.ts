import type { ReportId } from '../../model/ids.ts';
import { countReports, datedOf, type Look, listedById, marksIn, pageOfReports, reportById, reportHeads, sharedIn } from '../../record/index.ts';
import type { ReportDetail, ReportItem, ReportPage, ReportQuery } from '../contract/index.ts';
import { isPairOfTexts, sealed, unsealed } from '../cursor.ts';
import { type Answer, answer } from '../problem.ts';
import { linksOf } from './items.ts';

const most = { text: 1_500_000, marks: 4000, shared: 200 } as const;

/** One page of the reports by day. */
export async function reportsView(look: Look, { limit, cursor, order, ...wanted }: ReportQuery): Promise<Answer<ReportPage>> {
  const after = unsealed(cursor, isPairOfTexts);
  if (!after.ok) return after;
  const { items, next } = await pageOfReports(look, wanted, order, limit, after.value);
  return answer({ items: items.map((r) => r as unknown as ReportItem), next: sealed(next), total: await countReports(look, wanted) });
}

/** A report whole, with everything that was read out of it marked; null where there is none. */
export async function reportView(look: Look, id: string): Promise<ReportDetail | null> {
  const report = await reportById(look, id);
  if (report === undefined) return null;
  const cut = report.text.length > most.text;
  const { marks, total } = await marksIn(look, id, most.marks);
  const shared = await sharedIn(look, id, most.shared);
  const heads = await reportHeads(
    look,
    shared.flatMap((s) => s.with),
  );
  const order = [...new Set(marks.map((m) => m.entry))];
  const listed = await listedById(look, order);
  const links = await linksOf(
    look,
    order.flatMap((entry) => listed.get(entry) ?? []),
  );
  return {
    report: {
      ...report,
      id: report.id as ReportId,
      dated: datedOf(report.dated),
      text: cut ? report.text.slice(0, most.text) : report.text,
      entries: total.entries,
    },
    cut,
    marks,
    entries: links,
    totals: total,
    shared: shared.map(({ origin, start, end, with: others }) => ({
      ...{ origin, start, end },
      with: others.flatMap((other) => {
        const head = heads.get(other);
        return head === undefined ? [] : [{ report: other as ReportId, title: head.title, source: head.source, published: head.published }];
      }),
    })),
  };
}
