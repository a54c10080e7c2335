import { basisOf, claimsById, entriesById } from '../record/index.ts';
import { type AddCommand, examples } from './command.ts';
import { headline } from './headline.ts';
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
    .argument('<id>', 'the id of an entry')
    .option('--why', 'why the claims of several reports stand in one entry')
    .option('--json', 'as JSON')
    .addHelpText('after', examples('show eng-0123456789abcdef', 'show act-0123456789abcdef --why'))
    .action((id: string, options: Options) => run((session) => show(session, id, options)));
};

async function show(session: Session, id: string, options: Options): Promise<ExitCode> {
  return withEntries(session, async (store) => {
    const [placed] = await entriesById(store, [id]);
    if (placed === undefined) return misused(session, `there is no entry ${id}`, '`rapporteur find WORDS` and `rapporteur brief A B` tell the ids.');
    const basis = options.why || options.json ? await basisOf(store, id) : null;
    const claims = basis ? await claimsById(store, basis.claims) : [];
    if (options.json) await session.terminal.write(asJson({ ...placed, claims, matches: basis?.matches ?? [] }));
    else {
      await session.terminal.write(`${headline(placed.section, placed.entry)}\n${asJson(placed.entry)}`);
      for (const m of basis?.matches ?? []) {
        await session.terminal.write(
          `${m.a} = ${m.b}: ${m.score.toFixed(2)}\n${m.features.map((f) => `  ${f.weight >= 0 ? '+' : ''}${f.weight.toFixed(2)} ${f.because}\n`).join('')}`,
        );
      }
    }
    return 0;
  });
}
