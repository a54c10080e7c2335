import { detected } from './detector.ts';

/** Scripts that by themselves tell the language, near enough. */
const SCRIPTS: readonly (readonly [language: string, script: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['my', /\p{Script=Myanmar}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['si', /\p{Script=Sinhala}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['dv', /\p{Script=Thaana}/gu],
];
/** Scripts of many languages, with the one that is taken where nothing tells them apart. */
const SHARED: readonly (readonly [language: string, script: RegExp])[] = [
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
];
/** Letters that one language of a shared script has and its neighbours have not, the rarer ones first. */
const LETTERS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['kk', /[әғқңұһі].*[әғқңұ]/isu],
  ['uk', /[їєґ]/iu],
  ['be', /[ў]/iu],
  ['ps', /[ټډړښګڼ]/u],
  ['ur', /[ٹڈڑے]/u],
  ['fa', /[پچژگ]/u],
];
const KANA = 0.02;
const SCRIPT = 0.34;

/** The language of a piece that is mostly in another script than Latin; `foreign` is the number of its letters that are not Latin. */
export function languageOfScript(piece: string, foreign: number): string {
  const shareOf = (script: RegExp): number => (piece.match(script)?.length ?? 0) / foreign;
  for (const [language, script] of SCRIPTS) if (shareOf(script) >= (language === 'ja' ? KANA : SCRIPT)) return language;
  const [shared] = SHARED.find(([, script]) => shareOf(script) >= SCRIPT) ?? [];
  for (const [language, letters] of LETTERS) if (letters.test(piece)) return language;
  const found = detected(piece);
  return found?.sure ? found.language : (shared ?? 'und');
}
