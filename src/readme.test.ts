import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { emptyFolder } from './testing/folder.ts';

const root = join(import.meta.dirname, '..');
const readme = join(root, 'README.md');

test('the example program of the README runs as it stands there', (t) => {
  if (!existsSync(readme)) return t.skip('there is no README yet');
  const programs = [...readFileSync(readme, 'utf8').matchAll(/^```[jt]s\n([\s\S]*?)^```/gm)].map((m) => m[1] as string);
  const program = programs.find((p) => p.includes("from 'rapporteur'"));
  assert.ok(program, 'the README shows no program that imports rapporteur');
  const folder = emptyFolder(t);
  symlinkSync(join(root, 'examples'), join(folder, 'examples'));
  const library = pathToFileURL(join(root, 'src', 'index.ts')).href;
  writeFileSync(join(folder, 'example.mts'), program.replace("from 'rapporteur'", `from '${library}'`));
  const run = spawnSync(process.execPath, ['example.mts'], { cwd: folder, encoding: 'utf8' });
  assert.deepEqual([run.status, run.stderr], [0, '']);
  assert.notEqual(run.stdout, '');
});
