import type { Country } from '../model/country.ts';

// Legal forms at the end of firms' names, with the states whose law has them. Forms that half the world has (Ltd, LLC, Inc, S.A.) tell no state.
const FORMS: readonly (readonly [form: string, states: string])[] = [
  ['Oyj?(?: Abp?)?|Oyj?|OYJ?|Abp', 'FIN'],
  ['AB(?: \\(publ\\))?|Aktiebolag', 'SWE'],
  ['ASA', 'NOR'],
  ['AS', 'NOR EST'],
  ['A/S|ApS', 'DNK'],
  ['ehf\\.?|hf\\.', 'ISL'],
  ['OÜ', 'EST'],
  ['UAB', 'LTU'],
  ['GmbH(?: & Co\\.? KG)?', 'DEU AUT CHE'],
  ['AG', 'DEU CHE AUT'],
  ['S\\.p\\.A\\.?', 'ITA'],
  ['SpA', 'ITA CHL'],
  ['S\\.r\\.l\\.?', 'ITA ROU'],
  ['[Ss]p\\. ?z ?o\\. ?o\\.?', 'POL'],
  ['d\\.o\\.o\\.?|d\\.d\\.?', 'HRV SVN SRB BIH MNE MKD'],
  ['Kft\\.?|Zrt\\.?|Nyrt\\.?', 'HUN'],
  ['s\\.r\\.o\\.?', 'CZE SVK'],
  ['a\\.s\\.', 'CZE SVK'],
  ['E?OOD|EAD', 'BGR'],
  ['B\\.V\\.?', 'NLD'],
  ['N\\.V\\.?', 'NLD BEL'],
  ['A\\.Ş\\.?', 'TUR'],
  ['S\\.?A\\.? de C\\.?V\\.?', 'MEX'],
  ['S\\.A\\.C\\.?', 'PER'],
  ['Ltda\\.?', 'BRA COL CHL PRT BOL'],
  ['Pty\\.?(?: Ltd\\.?| Limited)?', 'AUS ZAF'],
  ['Pte\\.?(?: Ltd\\.?| Limited)?', 'SGP FJI'],
  ['(?:Sdn\\.? )?Bhd\\.?|Berhad', 'MYS BRN'],
  ['Tbk\\.?', 'IDN'],
  ['Pvt\\.?(?: Ltd\\.?| Limited)?', 'IND PAK LKA NPL BGD ZWE'],
  ['K\\.K\\.', 'JPN'],
  ['PJSC', 'RUS ARE UKR'],
];
const PLAIN =
  'Ltd\\.?|Limited|LLC|L\\.L\\.C\\.?|Inc\\.?|Corp\\.?|PLC|plc|Plc|S\\.A\\.?|SAOG|S\\.A\\.S\\.?|SARL|SE|Co\\.,? Ltd\\.?|Public Company Limited';

const ENDS = FORMS.map(([form, states]) => [new RegExp(`[ ,](?:${form})$`), states.split(' ')] as const);
const ANY = new RegExp(`,? (?:${[...FORMS.map(([form]) => form), PLAIN].join('|')})$`);
const AHEAD = new RegExp(`^,? (?:${[...FORMS.map(([form]) => form), PLAIN].join('|')})(?![\\p{L}\\d])`, 'u');

/** The states whose law has the legal form at the end of a firm's name ("X Oy": Finland; "X GmbH": Germany, Austria, Switzerland); none where it tells nothing. */
export function statesOfLegalForm(name: string): readonly Country[] {
  if (/^PT [A-Z].*/.test(name)) return ['IDN'];
  return ENDS.find(([form]) => form.test(name.trim()))?.[1] ?? [];
}

/** A firm's name without the legal form at its end. */
export const withoutLegalForm = (name: string): string => name.trim().replace(ANY, '');

/** The legal form with which a text goes on behind a name (" Oy", ", Inc."); empty where none stands there. */
export const legalFormAhead = (text: string): string => AHEAD.exec(text.slice(0, 40))?.[0] ?? '';
