import { closingOf, codeOnly, type Finding, isTest, type Source } from './source.ts';

/** Tests of one name: whoever reads that one failed should know which. */
export function duplicateTestNames(files: readonly Source[]): readonly Finding[] {
  const first = new Map<string, string>();
  const findings: Finding[] = [];
  for (const file of files.filter(isTest)) {
    for (const { name, line } of testsIn(file)) {
      if (name === null) continue;
      const where = `${file.path}:${line}`;
      const known = first.get(name);
      if (known === undefined) first.set(name, where);
      else findings.push({ where, what: `a test of this name stands at ${known} already: ${name}` });
    }
  }
  return findings;
}

/** Tests that assert nothing, neither themselves nor through a function of the same file; and tests that keep others from running. */
export function emptyTests(files: readonly Source[]): readonly Finding[] {
  return files.filter(isTest).flatMap((file) => {
    const asserting = assertingFunctions(codeOnly(file.text));
    return testsIn(file).flatMap(({ line, body, only }): Finding[] => {
      const where = `${file.path}:${line}`;
      if (only) return [{ where, what: 'test.only keeps the other tests from running' }];
      return asserts(body, asserting) ? [] : [{ where, what: 'this test asserts nothing' }];
    });
  });
}

interface Test {
  /** Null where it is put together as the tests run. */
  readonly name: string | null;
  readonly line: number;
  /** Its code, without strings and comments. */
  readonly body: string;
  readonly only: boolean;
}

function testsIn({ text }: Source): readonly Test[] {
  const code = codeOnly(text);
  return [...code.matchAll(/(?<![\w$.])(?:t\.test|test|it)(\.only|\.skip|\.todo)?\(/g)].map((match) => {
    const open = match.index + match[0].length - 1;
    const literal = /^\s*(?:'((?:\\.|[^'\\])*)'|"((?:\\.|[^"\\])*)"|`([^`$]*)`)/.exec(text.slice(open + 1));
    return {
      name: literal ? (literal[1] ?? literal[2] ?? literal[3] ?? null) : null,
      line: text.slice(0, match.index).split('\n').length,
      body: code.slice(open, closingOf(code, open)),
      only: match[1] === '.only',
    };
  });
}

// Functions of the file that assert, or call one that does.
function assertingFunctions(code: string): ReadonlySet<string> {
  const bodies = [...code.matchAll(/\b(?:function\*?\s+([\w$]+)|(?:const|let)\s+([\w$]+)\s*=\s*(?:async\s*)?(?=\(|[\w$]+\s*=>))/g)].map((match) => {
    const end = /\n(?:}|\S.*;)/.exec(code.slice(match.index));
    return { name: (match[1] ?? match[2]) as string, body: code.slice(match.index, match.index + (end ? end.index + 2 : code.length)) };
  });
  const asserting = new Set<string>();
  for (let grown = true; grown; ) {
    grown = false;
    for (const { name, body } of bodies) {
      if (asserting.has(name) || !asserts(body, asserting)) continue;
      asserting.add(name);
      grown = true;
    }
  }
  return asserting;
}

function asserts(body: string, asserting: ReadonlySet<string>): boolean {
  return /\bassert\b/.test(body) || [...body.matchAll(/([\w$]+)\s*\(/g)].some((call) => asserting.has(call[1] as string));
}
