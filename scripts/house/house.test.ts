import assert from 'node:assert/strict';
import { test } from 'node:test';
import { misplaced } from './imports.ts';
import { tooLong } from './lengths.ts';
import { missingFromLock } from './lock.ts';
import { codeOnly } from './source.ts';
import { duplicateTestNames, emptyTests } from './tests.ts';

const file = (path: string, text: string) => ({ path, text });
// Put together, so that the checks of this project do not take the samples for tests of this file.
const call = 'te'.concat('st');

test('two tests of one name are found, whichever files they stand in', () => {
  const found = duplicateTestNames([
    file('src/a.test.ts', `${call}('it rains', () => { assert.ok(1); });`),
    file('src/b.test.ts', `\n${call}('it rains', () => { assert.ok(1); });\n${call}('it snows', () => { assert.ok(1); });`),
  ]);
  assert.deepEqual(
    found.map((f) => f.where),
    ['src/b.test.ts:2'],
  );
});

test('a test without an assertion is found, one that asserts through a function of its file is not', () => {
  const helper = 'function check(x: number) {\n  assert.equal(x, 1);\n}\n';
  const text = `${helper}${call}('one', () => { check(1); });\n${call}('two', () => { compute('assert'); });`;
  assert.deepEqual(
    emptyTests([file('src/a.test.ts', text)]).map((f) => f.where),
    ['src/a.test.ts:5'],
  );
});

test('an import to the right, one past an index and SQL outside the record are found', () => {
  const found = misplaced([
    file('src/read/a.ts', "import { x } from '../extract/index.ts';\nimport { Day } from '../model/report.ts';"),
    file('src/extract/b.ts', "import { y } from '../read/decode.ts';"),
    file('src/cli/c.ts', "import { sql } from 'kysely';"),
    file('src/record/d.ts', "import { sql } from 'kysely';"),
    file('src/record/e.ts', "import { reportOf } from '../testing/reports.ts';"),
    file('src/brief/testing.ts', "import { z } from '../resolve/testing.ts';"),
  ]);
  assert.deepEqual(
    found.map((f) => f.where),
    ['src/read/a.ts:1', 'src/extract/b.ts:1', 'src/cli/c.ts:1', 'src/record/e.ts:1'],
  );
});

test('a file of more than three hundred lines is found', () => {
  assert.equal(tooLong([file('src/a.ts', 'x\n'.repeat(301))]).length, 1);
  assert.equal(tooLong([file('src/a.ts', 'x\n'.repeat(300))]).length, 0);
});

test('brackets in strings, comments and patterns are no code', () => {
  assert.doesNotMatch(codeOnly("f('(') // (\n/* ( */ x.replace(/[(]/, `(`)").replace(/f\(|replace\(/g, ''), /\(/);
});

test('a lock file without the packages for other machines is found', () => {
  const tool = { optionalDependencies: { 'tool-linux': '1.0.0', 'tool-mac': '1.0.0' } };
  const found = missingFromLock({ packages: { 'node_modules/tool': tool, 'node_modules/tool-linux': {} } });
  assert.match(found.map((f) => f.what).join(), /^no entry for tool-mac 1\.0\.0/);
});
