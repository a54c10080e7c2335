import { changesInWords, showReport } from '../brief/index.ts';
import type { ReportId } from '../model/ids.ts';
import type { Report } from '../model/report.ts';
import { loadReports, readersOf, reportIdsBeginning, versionsOfReport } from '../record/index.ts';
import { changesBetween } from '../versions/index.ts';
import { asJson, type ExitCode, misused, type Session, withEntries } from './session.ts';

const named = 5;

/** `show rep-…`: the report that an id or the beginning of one means, with its versions and, where asked for, what changed between them. */
export async function showReportMeant(
  session: Session,
  given: string,
  options: { readonly changes?: boolean; readonly json?: boolean },
): Promise<ExitCode> {
  return withEntries(session, async (store) => {
    const ids = given === 'rep-' ? [] : await reportIdsBeginning(store, given, named + 1);
    const [id] = ids;
    if (id === undefined) return misused(session, `there is no report ${given}`, '`rapporteur reports` tells the ids.');
    if (ids.length > 1)
      return misused(session, `${given} may be any of ${ids.slice(0, named).join(', ')}${ids.length > named ? ', …' : ''}`, 'Give more of the id.');
    const versionIds = await versionsOfReport(store, id);
    const reports = await loadReports(store, [id, ...versionIds]);
    const report = reports.get(id) as Report;
    const reader = (await readersOf(store, [id])).get(id) ?? '';
    const versions = versionIds.map((v: ReportId) => reports.get(v) as Report);
    if (options.json) {
      const changes = versions
        .slice(1)
        .map((to, i) => ({ from: versionIds[i], to: to.id, paragraphs: changesBetween((versions[i] as Report).text, to.text) }));
      await session.terminal.write(asJson({ report, reader, versions: versionIds, ...(options.changes ? { changes } : {}) }));
    } else if (!options.changes) await session.terminal.write(showReport(report, versions, reader));
    else if (versions.length > 0) await session.terminal.write(changesInWords(versions));
    else await session.terminal.write(`${report.id} has but one version.\n`);
    return 0;
  });
}
