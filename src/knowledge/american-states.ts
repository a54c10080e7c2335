// The states of the United States, by name. Two share theirs with a state of the world or its capital: Georgia, and Washington for short.
const NAMES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|West Virginia|Wisconsin|Wyoming';

const OTHERS = new RegExp(`\\b(?:${NAMES.replace('Georgia|', '')})\\b`);
const IN_STATE = new RegExp(`^,\\s+(?:${NAMES.replace('Georgia|', '').replaceAll(' ', '\\s+')})\\b(?!,?\\s+(?:and|or)\\b)`);
const CAUCASUS = /\b(?:Georgians?|Tbilisi|Batumi|Abkhaz\w*|(?:South )?Ossetia\w*|Caucasus|Black Sea|Armenia\w*|Azerbaijan\w*|Moldova\w*)\b/;

/** Whether a text places a town of that name in the United States ("in Lebanon, Missouri"); a list of states ("from Mexico, Texas and Ohio") does not. */
export function isAmericanTown(text: string, name: string): boolean {
  for (let at = text.indexOf(`${name},`); at >= 0; at = text.indexOf(`${name},`, at + 1)) {
    const [before, after] = [text.slice(Math.max(0, at - 12), at), text.slice(at + name.length, at + name.length + 40)];
    if (/\b(?:in|at|near|of|to)\s+$/.test(before) && IN_STATE.test(after)) return true;
  }
  return false;
}

/** Whether the Georgia of a text is the American one: it names another American state and nothing of the Caucasus. */
export function isAmericanGeorgia(text: string): boolean {
  return OTHERS.test(text) && !CAUCASUS.test(text);
}
