import { showEntry, whyInWords } from '../brief/index.ts';
import { evidenceOf } from '../model/span.ts';
import { basisOf, claimsById, entriesById } from '../record/index.ts';
import { aroundEntries } from './around.ts';
import { type AddCommand, examples } from './command.ts';
import { entryMeant } from './entry-meant.ts';
import { forPrograms } from './offsets.ts';
import { asJson, type ExitCode, type Session, withEntries } from './session.ts';
import { showReportMeant } from './show-report.ts';

interface Options {
  readonly why?: boolean;
  readonly changes?: boolean;
  readonly json?: boolean;
}

/** `show ID`: one entry with its evidence, or one report with its versions. */
export const showCommand: AddCommand = (program, run) => {
  program
    .command('show')
    .summary('an entry with its evidence, or a report')
    .description(
      'Shows one entry: all that is known of it, the sentences it rests on, and with --why the reasons for taking the reports to speak of one thing. Of a report it shows the text and its versions, with --changes what changed.',
    )
    .argument('<id>', 'the id of an entry or a report, or its beginning as briefs print it')
    .option('--why', 'why the claims of several reports stand in one entry')
    .option('--changes', 'what changed from each version of a report to the next')
    .option('--json', 'as JSON, reasons and all')
    .addHelpText('after', examples('show eng-0123', 'show act-0123456789abcdef --why', 'show rep-0123 --changes'))
    .action((id: string, options: Options) => run((session) => show(session, id, options)));
};

async function show(session: Session, given: string, options: Options): Promise<ExitCode> {
  if (given.startsWith('rep-')) return showReportMeant(session, given, options);
  return withEntries(session, async (store) => {
    const id = await entryMeant(session, store, given);
    if (typeof id !== 'string') return id;
    const [placed] = await entriesById(store, [id]);
    if (placed === undefined) throw new Error(`${id} has gone from the record`);
    const basis = await basisOf(store, id);
    const claims = await claimsById(store, basis.claims);
    const around = await aroundEntries(
      store,
      [placed.entry],
      claims.map((c) => c.report),
    );
    if (options.json) {
      const quoted = claims.map(({ id, kind, report, evidence }) => {
        const text = around.reports.get(report);
        return { id, kind, evidence: text === undefined ? [] : evidence.map((span) => evidenceOf(text, span)) };
      });
      await session.terminal.write(asJson(forPrograms({ ...placed, claims: quoted, matches: basis.matches }, around.reports)));
      return 0;
    }
    await session.terminal.write(showEntry(placed.section, placed.entry, around));
    if (options.why) await session.terminal.write(`\n${whyInWords(claims, basis.matches, around)}`);
    return 0;
  });
}
