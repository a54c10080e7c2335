import { showEntry, whyInWords } from '../brief/index.ts';
import { basisOf, claimsById, entriesBeginning } from '../record/index.ts';
import { aroundEntries } from './around.ts';
import { type AddCommand, examples } from './command.ts';
import { asJson, type ExitCode, misused, type Session, withEntries } from './session.ts';

interface Options {
  readonly why?: boolean;
  readonly json?: boolean;
}

/** `show ID`: one entry with its evidence. */
export const showCommand: AddCommand = (program, run) => {
  program
    .command('show')
    .summary('an entry with its evidence')
    .description(
      'Shows one entry: all that is known of it, the sentences it rests on, and with --why the reasons for taking the reports to speak of one thing.',
    )
    .argument('<id>', 'the id of an entry, or its beginning')
    .option('--why', 'why the claims of several reports stand in one entry')
    .option('--json', 'as JSON')
    .addHelpText('after', examples('show eng-0123', 'show act-0123456789abcdef --why'))
    .action((id: string, options: Options) => run((session) => show(session, id, options)));
};

async function show(session: Session, id: string, options: Options): Promise<ExitCode> {
  return withEntries(session, async (store) => {
    const [placed, ...others] = await entriesBeginning(store, id);
    if (placed === undefined) return misused(session, `there is no entry ${id}`, '`rapporteur find WORDS` and `rapporteur brief A B` tell the ids.');
    if (others.length > 0)
      return misused(session, `several entries begin with ${id}`, `Give more of the id: ${[placed, ...others].map((p) => p.entry.id).join(', ')}.`);
    const { section, entry } = placed;
    const basis = options.why || options.json ? await basisOf(store, entry.id) : null;
    const claims = basis ? await claimsById(store, basis.claims) : [];
    if (options.json) await session.terminal.write(asJson({ ...placed, claims, matches: basis?.matches ?? [] }));
    else {
      const around = await aroundEntries(
        store,
        [placed],
        claims.map((c) => c.report),
      );
      await session.terminal.write(showEntry(section, entry, around));
      if (basis) await session.terminal.write(`\n${whyInWords(claims, basis.matches, around)}`);
    }
    return 0;
  });
}
