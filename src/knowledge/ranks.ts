import { folded } from './fold.ts';

/** Military ranks with the short forms that reports print; a rank belongs before a name and is no part of it. */
const RANKS: readonly (readonly [rank: string, short: string])[] = [
  ['general', 'gen'],
  ['lieutenant general', 'lt gen|ltg|lt-gen|ltgen|lieut gen'],
  ['major general', 'maj gen|mg|maj-gen|majgen'],
  ['brigadier general', 'brig gen|bg|brig-gen|briggen'],
  ['army general', ''],
  ['colonel general', 'col gen'],
  ['senior lieutenant general', 'sen lt gen|snr lt gen'],
  ['lieutenant brigadier', ''],
  ['brigadier', 'brig'],
  ['colonel', 'col'],
  ['lieutenant colonel', 'lt col|ltc|lt-col|ltcol'],
  ['major', 'maj'],
  ['captain', 'capt|cpt'],
  ['lieutenant', 'lt|lieut'],
  ['sergeant', 'sgt'],
  ['corporal', 'cpl|lance cpl|lcpl'],
  ['staff sergeant', 'staff sgt|ssgt|s sgt'],
  ['master sergeant', 'master sgt|msgt'],
  ['sergeant major', 'sgt maj|smaj|csm'],
  ['petty officer', 'po'],
  ['warrant officer', 'wo'],
  ['specialist', 'spc'],
  ['private', 'pvt|pfc|pte'],
  ['ensign', ''],
  ['admiral', 'adm'],
  ['vice admiral', 'vice adm|vadm|v adm'],
  ['rear admiral', 'rear adm|radm|r adm'],
  ['commodore', 'cmde|cdre'],
  ['commander', 'cdr|cmdr'],
  ['lieutenant commander', 'lt cdr|lt cmdr'],
  ['field marshal', 'fm'],
  ['marshal', ''],
  ['air chief marshal', 'acm'],
  ['air marshal', 'am'],
  ['air vice marshal', 'avm'],
  ['air commodore', 'air cmde'],
  ['group captain', 'gp capt'],
  ['wing commander', 'wg cdr'],
  ['squadron leader', 'sqn ldr'],
];

const EXPANDED: ReadonlyMap<string, string> = new Map(
  RANKS.flatMap(([rank, short]) => [rank, ...short.split('|')].filter((s) => s !== '').map((s) => [s, rank] as const)),
);
const WORDS: ReadonlySet<string> = new Set(
  [...EXPANDED.keys()]
    .flatMap((form) => form.split(/[ -]/))
    .filter(
      (word) =>
        ![
          'fm',
          'am',
          'v',
          'r',
          'mg',
          'bg',
          's',
          'po',
          'wo',
          'staff',
          'master',
          'petty',
          'warrant',
          'officer',
          'private',
          'lance',
          'specialist',
        ].includes(word),
    ),
);

const bare = (text: string): string =>
  folded(text)
    .replace(/[.]/g, '')
    .replace(/[\s-]+/g, ' ')
    .trim();

/** The rank that a written form stands for ("Brig.-Gen." is "brigadier general"), or null. Retired officers' "(Retd)" may follow. */
export function rankNamed(form: string): string | null {
  return EXPANDED.get(bare(form)) ?? null;
}

/** Whether a capitalised word or part of one may belong to a rank ("Lt.", "Brig.-Gen.", "Air"). */
export function isRankWord(word: string): boolean {
  const parts = bare(word).split(' ');
  return parts.length > 0 && parts.every((part) => part !== '' && WORDS.has(part));
}

const HONORIFICS = new Set(
  'mr|mrs|ms|miss|prince|princess|sheikh|sheikha|shaikh|shaikha|mx|dr|prof|professor|sir|dame|lord|lady|shri|smt|sri|hon|he|hrh|hm|hh|excellency|majesty|highness|honourable|honorable|rev|fr|justice|comrade|datuk|dato|tan|tun|sen|rep|amb|cardinal|monsignor|msgr|archbishop|madam|madame|maulana|pandit|haji|ing|senor|señor'.split(
    '|',
  ),
);

/** Whether a word is an honorific that stands before a name ("Mr.", "H.E.", "Shri"). */
export function isHonorific(word: string): boolean {
  return HONORIFICS.has(folded(word).replace(/[.']/g, ''));
}

/** "Jr.", "Sr.", "III" and the like, which belong to the name they follow. */
export function isNameSuffix(word: string): boolean {
  return /^(?:jr|sr|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|xiii|xiv|xv|xvi)\.?$/i.test(word);
}

// Services, degrees, orders and seats, as they are set behind a name. None is a family name in capitals.
const POST_NOMINALS = new Set(
  'PN|RN|RM|USN|USMC|USAF|USA|USCG|RAN|RNR|RNZN|RNZAF|RAF|RAAF|RCN|RCAF|PAF|PNP|SLN|SLAF|RMN|TUDM|MP|MEP|MLA|MNA|MSP|QC|KC|SC|PC|MBE|OBE|CBE|KBE|DBE|GBE|CB|KCB|GCB|DCB|CMG|KCMG|GCMG|CVO|KCVO|DSO|DSC|DFC|AC|AO|AM|OAM|ONZM|CNZM|MNZM|VSM|AVSM|PVSM|UYSM|YSM|PhD|MD|MBA|psc|ndc|nswc|afwc|fawc'.split(
    '|',
  ),
);

/** Letters behind a name that tell the bearer's service, degree, order or seat ("PN", "MP", "KCMG"). */
export function isPostNominal(word: string): boolean {
  return POST_NOMINALS.has(word.replace(/[.]/g, ''));
}

/** Small words inside names of persons: "bin", "al", "van", "de". */
export function isNameParticle(word: string): boolean {
  return /^(?:bin|bint|ibn|ben|al|el|an|ul|ur|dela|delos|delas|van|von|der|den|de|del|della|di|da|do|dos|das|du|la|le|af|av|zu|abu|abd|y|e|ap|st|ter|ten|ole|ould|binti|bte|anak|vom|zum|zur|het|oğlu|oglu|kyzy|uulu)$/i.test(
    word,
  );
}
