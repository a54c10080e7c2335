import { posix } from 'node:path';
import { codeOnly, type Finding, isTest, type Source } from './source.ts';

// From bytes to the reader, left to right: a stage knows only what stands to its left.
const order = [
  'model',
  'knowledge',
  'read',
  'annotate',
  'extract',
  'resolve',
  'versions',
  'reconcile',
  'record',
  'export',
  'brief',
  'pipeline',
  'serve',
  'cli',
];

/** Imports against the order of the stages, past a stage's index, of SQL outside the record, and exits outside the command line. */
export function misplaced(files: readonly Source[]): readonly Finding[] {
  return files.flatMap((file) => [...wrongImports(file), ...wrongWords(file)]);
}

function wrongImports(file: Source): Finding[] {
  const own = stageOf(file.path);
  return importsOf(file).flatMap(({ from, line }): Finding[] => {
    const where = `${file.path}:${line}`;
    if (/^(?:kysely|node:sqlite)/.test(from) && own !== 'record' && !isTest(file)) return [{ where, what: 'only src/record speaks SQL' }];
    if (!from.startsWith('.')) return [];
    const target = posix.join(posix.dirname(file.path), from);
    if (target.startsWith('src/') && isTest({ path: target }) && file.path.startsWith('src/') && !isTest(file))
      return [{ where, what: `${from} is for tests, and no package holds it` }];
    const other = stageOf(target);
    if (own === null || other === null || own === other || isTest(file)) return [];
    if (order.indexOf(other) > order.indexOf(own)) return [{ where, what: `${own} imports ${other}, which stands to its right` }];
    // The page is bundled for the browser, where an index would drag its whole stage along.
    const bundled = file.path.startsWith('src/serve/page/') && target === 'src/brief/words.ts';
    if (other !== 'model' && posix.basename(target) !== 'index.ts' && !bundled)
      return [{ where, what: `imports ${from}, past the index of ${other}` }];
    return [];
  });
}

function wrongWords(file: Source): Finding[] {
  if (!file.path.startsWith('src/') || isTest(file)) return [];
  const found: Finding[] = [];
  const code = codeOnly(file.text).split('\n');
  for (const [i, text] of file.text.split('\n').entries()) {
    const where = `${file.path}:${i + 1}`;
    if (code[i]?.includes('process.exit') && file.path !== 'src/cli.ts') found.push({ where, what: 'only src/cli.ts exits' });
    if (text.includes('../shared') || text.includes('/work/')) found.push({ where, what: 'names a folder that a user does not have' });
    if (/^export \* from/.test(text)) found.push({ where, what: 'exports by name, not *' });
  }
  return found;
}

function importsOf({ text }: Source): { readonly from: string; readonly line: number }[] {
  return [...text.matchAll(/^(?:import|export)\b[^;'"]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm)].map((match) => ({
    from: (match[1] ?? match[2] ?? match[3]) as string,
    line: text.slice(0, match.index).split('\n').length,
  }));
}

function stageOf(path: string): string | null {
  const stage = /^src\/([\w-]+)\//.exec(path)?.[1];
  return stage !== undefined && order.includes(stage) ? stage : null;
}
