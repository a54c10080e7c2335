/** Scripts that by themselves tell the language, near enough. Earlier ones win: Japanese holds Han characters too. */
const SCRIPTS: readonly (readonly [language: string, script: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['uk', /[іїєґІЇЄҐ]/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['fa', /[پچژگ]/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
];

/** Words that every text in a language has many of, and few texts in another. */
const COMMON: readonly (readonly [language: string, words: ReadonlySet<string>])[] = [
  ['en', new Set('the of and to in that with for was said his has from by on will he they at as their'.split(' '))],
  ['de', new Set('der die das und mit dem den von zu im ist nicht ein eine für auf hat sich auch nach'.split(' '))],
  ['fr', new Set('le la les des et une du en dans pour par sur est avec au aux qui ce il été'.split(' '))],
  ['es', new Set('el la los las del y una en para por con que se su al es fue como más entre'.split(' '))],
  ['it', new Set('il la le gli di e una per con del della dei delle che nel nella al è sono anche'.split(' '))],
  ['pt', new Set('o os as do da dos das e uma em para por com que não ao no na foi entre'.split(' '))],
  ['nl', new Set('de het een en van in met voor dat op te zijn niet aan door ook bij naar om heeft'.split(' '))],
  ['pl', new Set('w i na z do że się nie jest o po przez dla od jak oraz przy był który ich'.split(' '))],
  ['tr', new Set('ve bir bu ile için da de olarak olan çok daha ancak gibi sonra kadar etti dedi'.split(' '))],
  ['sv', new Set('och att det som en på är av för med den till inte har ett om var sig från vid'.split(' '))],
  ['vi', new Set('và của các là có được trong cho với không một những đã này người ông tại'.split(' '))],
  ['id', new Set('yang dan di dengan untuk dari pada dalam ini itu tidak akan oleh juga ke telah'.split(' '))],
];
const LOOKED_AT = 2500;
/** One word in twelve of the poorest running English is among the common ones; fewer, and it is not running text of that language. */
const RUNNING = 1 / 12;
const FEW_WORDS = 20;

/** The language of a text, BCP 47: English unless it is clearly another, `und` where it is clearly not English and no other that we know. */
export function languageOfText(text: string, stated: string | null = null): string {
  if (stated !== null) return stated;
  const sample = text.slice(0, LOOKED_AT);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 0 && latin < letters / 2) return byScript(sample, letters - latin);
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const shares = COMMON.map(([language, common]) => ({ language, share: words.filter((w) => common.has(w)).length / (words.length || 1) }));
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
  const english = shares[0]?.share ?? 0;
  if (english >= RUNNING && english >= best.share * 0.7) return 'en';
  if (best.share >= RUNNING) return best.language;
  return words.length < FEW_WORDS || latin === 0 ? 'en' : english > 0.03 ? 'en' : 'und';
}

/** A script that marks one of several languages counts from a twentieth of the letters on; a script of its own from a third on. */
function byScript(sample: string, foreign: number): string {
  for (const [language, script] of SCRIPTS) {
    const share = (sample.match(script)?.length ?? 0) / foreign;
    if (share >= (['ja', 'uk', 'fa'].includes(language) ? 0.02 : 0.34)) return language;
  }
  return 'und';
}
