import { fail, type Outcome, succeed } from '../model/outcome.ts';
import { type Columns, ROLES, type Role } from '../read/index.ts';

const EXAMPLE = `Write it as in --columns title=headline,text=body,published=date. It may name ${ROLES.join(', ')}.`;

/** What `--columns title=headline,text=body` says, or how it is mistaken. */
export function columnsGiven(words: string | undefined): Outcome<Columns | undefined> {
  if (words === undefined) return succeed(undefined);
  const columns: Partial<Record<Role, string>> = {};
  for (const part of words.split(',')) {
    const at = part.indexOf('=');
    const role = part.slice(0, at).trim();
    const name = part.slice(at + 1).trim();
    if (at === -1 || name === '') return fail(`--columns ${words} has "${part.trim()}" in it, which names no column`, null, EXAMPLE);
    if (!isRole(role)) return fail(`--columns ${words} asks for "${role}", which a report does not have`, null, EXAMPLE);
    columns[role] = name;
  }
  return succeed(columns);
}

function isRole(word: string): word is Role {
  return (ROLES as readonly string[]).includes(word);
}
