import { idsBeginning, type Store } from '../record/index.ts';
import { type ExitCode, misused, type Session } from './session.ts';

const named = 5;

/** The entry that an id or the beginning of one means, as briefs print it; complains and returns 2 where it means none or several. */
export async function entryMeant(session: Session, store: Store, given: string): Promise<string | ExitCode> {
  const ids = given.length < 4 ? [] : await idsBeginning(store, given, named + 1);
  const [only] = ids;
  if (only !== undefined && ids.length === 1) return only;
  if (only === undefined) return misused(session, `there is no entry ${given}`, '`rapporteur find WORDS` and `rapporteur brief A B` tell the ids.');
  const list = `${ids.slice(0, named).join(', ')}${ids.length > named ? ', …' : ''}`;
  return misused(session, `${given} may be any of ${list}`, 'Give more of the id.');
}
