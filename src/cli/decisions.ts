import { readFile } from 'node:fs/promises';
import { counted } from '../brief/index.ts';
import type { Judgement } from '../model/judgement.ts';
import { deriveEntries } from '../pipeline/index.ts';
import { judgementsOfLines, linesOfJudgements, listJudgements, loadJudgements } from '../record/index.ts';
import { type AddCommand, examples } from './command.ts';
import { asJson, complain, type ExitCode, failed, type Session, withRecord } from './session.ts';

interface Options {
  readonly export?: boolean;
  readonly load?: string;
  readonly json?: boolean;
}

/** `decisions`: the judgements of the record; written out to be loaded elsewhere, or loaded. */
export const decisionsCommand: AddCommand = (program, run) => {
  program
    .command('decisions')
    .summary('what was decided, by whom, when')
    .description('Lists the judgements of the record, the oldest first; with --export as JSON Lines, which --load reads into another record.')
    .option('--export', 'as JSON Lines')
    .option('--load <file>', 'add the judgements of a file that --export wrote')
    .option('--json', 'as JSON')
    .addHelpText('after', examples('decisions', 'decisions --export > decisions.jsonl', 'decisions --load decisions.jsonl --record elsewhere'))
    .action((options: Options) => run((session) => (options.load === undefined ? list(session, options) : load(session, options.load))));
};

async function list(session: Session, options: Options): Promise<ExitCode> {
  return withRecord(session, false, async (store) => {
    const judgements = await listJudgements(store);
    if (options.json) await session.terminal.write(asJson(judgements));
    else if (options.export) for (const line of await linesOfJudgements(store)) await session.terminal.write(`${line}\n`);
    else
      for (const j of judgements) await session.terminal.write(`${j.id}  ${j.at}  ${j.by}: ${inWords(j)}${j.note === null ? '' : ` (${j.note})`}\n`);
    return 0;
  });
}

async function load(session: Session, file: string): Promise<ExitCode> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    complain(session, { what: `cannot be read (${(error as NodeJS.ErrnoException).code})`, where: file, remedy: 'Check the path.' });
    return 2;
  }
  return withRecord(session, true, async (store) => {
    const read = judgementsOfLines(text, file);
    if (!read.ok) return failed(session, read);
    const { judgements, claims } = read.value;
    const added = await loadJudgements(store, judgements, claims);
    if (!added.ok) return failed(session, added);
    const derived = await deriveEntries(store, session.stages);
    if (!derived.ok) return failed(session, derived);
    await session.terminal.write(`${counted(added.value, 'new judgement')} of ${judgements.length}.\n`);
    return 0;
  });
}

function inWords(j: Judgement): string {
  if (j.verdict === 'same' || j.verdict === 'different') return `${j.a} and ${j.b} are ${j.verdict === 'same' ? 'the same' : 'different'}`;
  if (j.verdict === 'correct') return `${j.field} of ${j.claim} is ${j.value}`;
  if (j.verdict === 'undo') return `${j.of} no longer holds`;
  return `${j.claim} is ${j.verdict === 'reject' ? 'rejected' : 'confirmed'}`;
}
