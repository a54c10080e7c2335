// What each family of features says, for a page to print; the parts after the name are set in where the sentence has a place for them.
const SENTENCES: Readonly<Record<string, string>> = {
  head: 'The head words stand to each other as "{}".',
  kind: 'They are worded as {}.',
  kinds: 'They are {}.',
  word: 'Both speak of "{}".',
  spread: 'The word stands in a share of under {} of the reports on the matter.',
  cohesion: 'The reports on the matter are alike to {} on the whole.',
  text: 'The two reports are alike to under {}.',
  rank: 'Of the reports on the matter a share of under {} are nearer.',
  sentence: 'The two sentences are alike to under {}.',
  apart: 'In one report, sentences apart: {}.',
  agent: 'Words shared by those who act: {}.',
  patient: 'Words shared by those it is done to: {}.',
  other: 'Words shared by circumstances: {}.',
  arguments: 'Words shared by all that hangs on them: {}.',
  modifiers: 'Words shared by what describes them: {}.',
  numbers: 'Numbers shared: {}.',
  negated: 'One is denied, the other is not.',
  string: 'Both stand in the same words.',
  state: 'Both name one state.',
  'states-differ': 'They name different states.',
  acronym: 'One is the acronym of the other.',
  beside: 'A report puts one beside the other as name and description.',
  agree: 'Gender and number agree: {}.',
  different: 'Their words have nothing in common.',
};

/** A sentence for a feature: its family's, with what is particular to this one. */
export function because(feature: string): string {
  const [name = '', ...rest] = feature.split('|');
  const [family = '', particular = ''] = name.split(':');
  const sentence = SENTENCES[family] ?? `Of such pairs: ${family.replaceAll('-', ' ')}{}.`;
  const shown = sentence.replace('{}', SENTENCES[family] ? particular.replaceAll('-', ' ') : particular === '' ? '' : ` (${particular})`);
  return rest.length === 0 ? shown : `${shown.slice(0, -1)} (${rest.join(', ')}).`;
}
