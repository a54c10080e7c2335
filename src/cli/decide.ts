import type { Command } from 'commander';
import type { ClaimId } from '../model/ids.ts';
import type { Judgement } from '../model/judgement.ts';
import { deriveEntries } from '../pipeline/index.ts';
import { claimMeant, correctionOf, entriesById, judge, listJudgements, type NewJudgement, type Store } from '../record/index.ts';
import { type AddCommand, examples, type Run } from './command.ts';
import { entryMeant } from './entry-meant.ts';
import { asJson, complain, type ExitCode, failed, misused, type Session, withEntries } from './session.ts';

interface Options {
  readonly by?: string;
  readonly note?: string;
  readonly json?: boolean;
}

type What<J = Judgement> = J extends Judgement ? Omit<J, 'id' | 'by' | 'at' | 'note'> : never;

/** `decide`: what a person knows better than the rules. */
export const decideCommand: AddCommand = (program, run) => {
  const decide = program
    .command('decide')
    .summary('say what you know better: same, different, reject, confirm, correct, undo')
    .description('Adds a judgement to the record. Judgements are only ever added: undoing one is another. They hold when reports are read again.')
    .addHelpText(
      'after',
      examples(
        'decide same eng-0123456789abcdef eng-fedcba9876543210',
        'decide reject stm-0123456789abcdef --note "a joke"',
        'decide undo jud-0123456789abcdef',
      ),
    );
  verdict(decide, run, 'same <a> <b>', 'two entries are the same thing', ([a, b]) => ({ verdict: 'same', a, b }));
  verdict(decide, run, 'different <a> <b>', 'two entries or claims are different things', ([a, b]) => ({ verdict: 'different', a, b }));
  verdict(decide, run, 'reject <id>', 'an entry is not so: leave it out', ([claim], [id]) => ({
    ...{ verdict: 'reject', claim },
    ...(id.startsWith('clm-') ? {} : { whole: true as const }),
  }));
  verdict(decide, run, 'confirm <id>', 'an entry is right', ([claim]) => ({ verdict: 'confirm', claim }));
  correction(decide, run);
  undoing(decide, run);
};

type Claims = readonly [ClaimId, ClaimId];
type Ids = readonly [string, string];

function verdict(decide: Command, run: Run, usage: string, description: string, of: (claims: Claims, ids: Ids) => What): void {
  common(decide.command(usage).description(`${description}; ids of entries or of claims`)).action(async (...given: unknown[]) => {
    const ids = given.filter((g) => typeof g === 'string');
    const options = given.find((g) => typeof g === 'object') as Options;
    await run((session) => withEntries(session, (store) => onClaims(session, store, ids, options, of)));
  });
}

function correction(decide: Command, run: Run): void {
  common(decide.command('correct <id> <field> <value>').description('a field of an entry reads so; the value is a text or JSON')).action(
    (given: string, field: string, value: string, options: Options) =>
      run((session) => withEntries(session, (store) => correct(session, store, { given, field, value }, options))),
  );
}

interface Correcting {
  readonly given: string;
  readonly field: string;
  readonly value: string;
}

async function correct(session: Session, store: Store, { given, field, value }: Correcting, options: Options): Promise<ExitCode> {
  const id = await entryMeant(session, store, given);
  if (typeof id !== 'string') return id;
  const [placed] = await entriesById(store, [id]);
  const claim = await claimMeant(store, id);
  if (placed === undefined || claim === null) return misused(session, `${id} rests on no claim`, 'Correct the entries that it follows from.');
  const json = correctionOf(placed, field, value);
  if (json.ok) return put(session, store, options, { verdict: 'correct', claim, field, value: json.value });
  complain(session, json.failure);
  return 2;
}

function undoing(decide: Command, run: Run): void {
  common(decide.command('undo <judgement>').description('a judgement no longer holds')).action((of: string, options: Options) =>
    run((session) =>
      withEntries(session, async (store) => {
        if ((await listJudgements(store)).some((j) => j.id === of)) return put(session, store, options, { verdict: 'undo', of });
        return misused(session, `there is no judgement ${of}`, '`rapporteur decisions` lists them.');
      }),
    ),
  );
}

function common(command: Command): Command {
  return command
    .option('--by <name>', 'who decides; your user name where it is left out')
    .option('--note <text>', 'why')
    .option('--json', 'the judgement as JSON');
}

async function onClaims(
  session: Session,
  store: Store,
  ids: readonly string[],
  options: Options,
  of: (claims: Claims, ids: Ids) => What,
): Promise<ExitCode> {
  const claims: ClaimId[] = [];
  for (const id of ids) {
    const whole = id.startsWith('clm-') ? id : await entryMeant(session, store, id);
    if (typeof whole !== 'string') return whole;
    const claim = await claimMeant(store, whole);
    if (claim === null)
      return misused(session, `there is no entry and no claim ${id}`, '`rapporteur find WORDS` and `rapporteur show ID` tell the ids.');
    claims.push(claim);
  }
  const what = of(claims as unknown as Claims, ids as unknown as Ids);
  if (what.verdict === 'reject' && /^act-[A-Z]{3}$/.test(ids[0] ?? ''))
    return misused(session, 'a state cannot be rejected', 'Reject the entries that say wrong things of it.');
  return put(session, store, options, what);
}

async function put(session: Session, store: Store, options: Options, what: What): Promise<ExitCode> {
  const who = { by: options.by ?? session.user, at: session.now().toISOString(), note: options.note ?? null };
  const judged = await judge(store, { ...who, ...what } as NewJudgement);
  if (!judged.ok) return failed(session, judged);
  const derived = await deriveEntries(store, session.stages);
  if (!derived.ok) return failed(session, derived);
  await session.terminal.write(options.json ? asJson(judged.value) : `${judged.value.id} noted.\n`);
  return 0;
}
