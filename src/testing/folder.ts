import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { recordAsJson } from '../export/index.ts';
import { openStore, type Store } from '../record/index.ts';

/** An empty folder that goes when the test ends. */
export function emptyFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-test-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A record in a folder, made where there is none, and closed when the test ends. */
export async function openTestRecord(t: TestContext, folder = emptyFolder(t)): Promise<Store> {
  const opened = await openStore(folder, { create: true });
  if (!opened.ok) throw new Error(opened.failure.what);
  t.after(() => opened.value.close());
  return opened.value;
}

/** The whole export as one string. */
export async function exported(store: Store): Promise<string> {
  let text = '';
  for await (const piece of recordAsJson(store)) text += piece;
  return text;
}
