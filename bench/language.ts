import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isEnglish } from '../src/model/language.ts';
import { languageOfText } from '../src/read/language.ts';
import { keepResults } from './results.ts';

interface Case {
  readonly language: string;
  readonly kind: string;
  readonly text: string;
}

const share = (part: number, whole: number): number => Math.round((part / Math.max(1, whole)) * 1e4) / 1e4;

/** `bench language [FILE.tsv] [--json]`: the language of texts (language, kind, text in tab-separated columns), and whether English is told from all others. */
export function benchLanguage(args: readonly string[]): void {
  const file = args.find((arg) => !arg.startsWith('--')) ?? join(import.meta.dirname, 'language', 'cases.tsv');
  const cases = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map(caseOf);
  const found = cases.map((c) => ({ ...c, found: languageOfText(c.text) }));
  const english = found.filter((c) => c.language === 'en');
  const others = found.filter((c) => c.language !== 'en');
  const kinds = Map.groupBy(found, (c) => c.kind);
  const figures = {
    cases: cases.length,
    right: share(found.filter((c) => c.found === c.language).length, cases.length),
    englishRead: share(english.filter((c) => isEnglish(c.found)).length, english.length),
    othersLeft: share(others.filter((c) => !isEnglish(c.found)).length, others.length),
    kinds: Object.fromEntries([...kinds].map(([kind, list]) => [kind, share(list.filter((c) => c.found === c.language).length, list.length)])),
    wrong: found.filter((c) => c.found !== c.language).map((c) => `${c.language}→${c.found} ${c.text.slice(0, 60)}`),
  };
  keepResults('language', figures);
  if (args.includes('--json')) console.log(JSON.stringify(figures));
  else {
    const { kinds: byKind, wrong, ...rest } = figures;
    console.table({ ...rest, ...byKind });
    for (const line of wrong) console.log(line);
  }
}

function caseOf(line: string): Case {
  const [language = '', kind = '', text = ''] = line.split('\t');
  return { language, kind, text };
}
