import { respelt } from './fold.ts';

/** What kind of office a title names; `head-of-state`, `head-of-government` and `minister` speak for their state. */
export type OfficeRank =
  | 'head-of-state'
  | 'head-of-government'
  | 'minister'
  | 'royal'
  | 'legislator'
  | 'diplomat'
  | 'adviser'
  | 'military'
  | 'spokesperson'
  | 'head'
  | 'official';

/** A title read: its rank, what it is in charge of ("defense"), and whether it is a deputy's or a past one. */
export interface Office {
  readonly rank: OfficeRank;
  readonly portfolio: string | null;
  readonly deputy: boolean;
  readonly former: boolean;
}

/** The nouns that end a title ("Defense *Minister*") or begin one ("*Head* of the Bureau"), singular, in American spelling. */
const HEADS: Readonly<Record<OfficeRank, string>> = {
  'head-of-state': 'president|king|queen|emir|amir|sultan|pope|emperor|monarch|governor-general|ayatollah|co-president',
  'head-of-government': 'premier|chancellor|taoiseach|prime minister|pm',
  minister: 'minister|cs|secretary|mantri|undersecretary|under-secretary|state secretary|comptroller|fm|treasurer',
  royal: 'prince|princess|duke|duchess|crown prince',
  legislator:
    'senator|congressman|congresswoman|representative|lawmaker|mp|deputy|parliamentarian|speaker|legislator|rep|sen|whip|leader|leader of the opposition|majority leader|delegate|councillor|councilor|mayor|governor|gov|lieutenant-governor|assemblyman|mep',
  diplomat:
    'ambassador|envoy|attache|consul|consul-general|consul general|charge|counselor|counsellor|diplomat|high commissioner|commissioner|nuncio|negotiator|sherpa|mediator|representative',
  adviser: 'advisor|counsel|aide|nsa|strategist|consultant',
  military:
    'general|admiral|colonel|major|captain|commander|lieutenant|brigadier|marshal|commodore|sergeant|commandant|commander-in-chief|cds|saceur|corporal|adjutant|coas|cns|cjcsc|cdf|chief of staff|major-general|lieutenant-general|brigadier-general|vice-admiral|rear-admiral|lieutenant-colonel|inspector',
  spokesperson: 'spokesman|spokeswoman|spokesperson|press secretary|spox',
  head: 'head|chief|director|director-general|chairman|chairwoman|chairperson|chair|boss|ceo|cfo|coo|cto|dg|secretary-general|executive|coordinator|co-chair|manager|founder|owner|president and ceo|principal|dean|rector|superintendent|administrator|controller|leader|chief executive|co-founder|commissioner-general|auditor|registrar',
  official:
    'officer|official|scientist|engineer|professor|analyst|expert|fellow|editor|reporter|correspondent|author|activist|lawyer|attorney|judge|justice|prosecutor|member|researcher|historian|economist|journalist|veteran|candidate|assistant|economist|physician|astronaut|lecturer|instructor|interpreter|trader|merchant|fisherman|farmer|businessman|businesswoman|entrepreneur|banker|teacher|scholar|architect|archbishop|bishop|cardinal|imam|rabbi|patriarch|coach|inspector-general',
};

const RANK_OF: ReadonlyMap<string, OfficeRank> = new Map(
  (Object.entries(HEADS) as [OfficeRank, string][]).flatMap(([rank, words]) => words.split('|').map((word) => [word, rank] as const)),
);

const PORTFOLIOS: readonly (readonly [RegExp, string])[] = [
  [/national security/, 'national security'],
  [/\b(?:defense|war|raksha)\b/, 'defense'],
  [/\b(?:foreign|external affairs|external relations|state(?! for| minister)|international relations)\b/, 'foreign'],
  [/\b(?:interior|home|internal affairs|homeland|public security)\b/, 'interior'],
  [/\b(?:finance|treasury|exchequer|economy|economic)\b/, 'finance'],
  [/\b(?:trade|commerce|industry)\b/, 'trade'],
  [/\b(?:energy|oil|petroleum|power)\b/, 'energy'],
  [/\bintelligence\b/, 'intelligence'],
  [/\b(?:health|education|culture|justice|agriculture|transport|environment|science|technology|labor|tourism|space)\b/, ''],
  [/\b(?:army|land forces|ground forces)\b/, 'army'],
  [/\b(?:navy|naval|maritime)\b/, 'navy'],
  [/\bair (?:force|staff)\b/, 'air force'],
];

/** "ministers" as "minister": titles of several people at once. */
function singular(word: string): string {
  if (word.endsWith('men')) return `${word.slice(0, -2)}an`;
  return word.endsWith('s') ? word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1') : word;
}

/** The rank of a noun that heads titles ("minister", "Director-General", "attaché"), singular or plural; null for any other word. */
export function rankOfTitleNoun(word: string): OfficeRank | null {
  const spelt = respelt(word);
  const noun = spelt.endsWith('.') ? spelt.slice(0, -1) : spelt;
  return RANK_OF.get(noun) ?? RANK_OF.get(singular(noun)) ?? null;
}

/** Words that stand before a title's noun though they are written small: "deputy", "foreign", "chief". */
const MODIFIERS = new Set(
  respelt(
    'deputy vice assistant acting interim former ex then outgoing incoming caretaker new visiting senior chief principal permanent special general first second joint associate under prime foreign defence defense interior home external internal affairs national security military naval air army navy force state union federal finance economy economic trade commerce industry energy oil health education culture justice agriculture transport environment science technology labor tourism space intelligence royal crown supreme opposition party presidential policy press media public information cabinet government parliamentary congressional regional international strategic political-military political counter-terrorism cyber police border coast guard ground land space nuclear atomic arms procurement planning operations personnel legal executive managing commanding co- high cabinet house senate majority minority top staff research development export ministry embassy office department development fleet squadron brigade division raksha rajya videsh pradhan middle east north south west africa asia europe eurasia pacific gulf americas hemisphere affairs arctic indo-pacific mediterranean sahel balkans',
  ).split(' '),
);

/** Whether a word may stand before a title's noun as part of the title ("deputy foreign minister"), in whatever case it is written. */
export function modifiesTitle(word: string): boolean {
  return MODIFIERS.has(respelt(word));
}

/** Reads a title ("Deputy Defence Minister", "Head of the Export Directorate"); the first rule that fits tells the rank, null where no noun of a title is in it. */
export function officeOf(title: string): Office | null {
  const text = respelt(title);
  const deputy = /\b(?:deputy|vice|assistant|under|undersecretary|under-secretary|associate)\b/.test(text) && !/\bvice[- ]admiral\b/.test(text);
  const former = /\b(?:former|ex|then|late|outgoing|past)\b/.test(text);
  const rank = rankOf(text);
  if (rank === null) return null;
  const portfolio = PORTFOLIOS.find(([pattern]) => pattern.test(text));
  return { rank, portfolio: portfolio === undefined ? null : portfolio[1] || (portfolio[0].exec(text)?.[0] ?? null), deputy, former };
}

function rankOf(text: string): OfficeRank | null {
  if (/\bpress secretary\b|\bspokes/.test(text)) return 'spokesperson';
  if (/\bchief of (?:the )?(?:general |defense |army |naval |air |joint )*staff\b|\bjoint chiefs\b/.test(text)) return 'military';
  if (/\bprime minister\b|\bpremier\b|\bchancellor\b(?! of the exchequer)/.test(text)) return 'head-of-government';
  if (/\bsecretary[- ]general\b|\bdirector[- ]general\b/.test(text)) return 'head';
  if (/\bmilitary secretary\b|\bcabinet secretary\b|\bprivate secretary\b|\bpermanent (?:under)?-?secretary\b|\bdefense secretary of\b/.test(text))
    return 'official';
  if (/\bcrown prince|\bprince(?:ss)?\b/.test(text)) return 'royal';
  if (/\b(?:ambassador|attache|envoy|high commissioner|charge)\b/.test(text)) return 'diplomat';
  if (/\badvisor\b|\bsecurity chief\b/.test(text)) return 'adviser';
  if (
    /\bpresident\b/.test(text) &&
    /\b(?:company|corporation|bank|university|ceo|association|council|commission|parliament|assembly|senate)\b/.test(text)
  )
    return 'head';
  const words = text.split(/[\s,]+/);
  for (let i = words.length - 1; i >= 0; i--) {
    // The noun before "of" heads the title: "head of the ministry's bureau".
    const until = words.findIndex((w, k) => k > 0 && /^(?:of|for|to|in|at)$/.test(w));
    if (until > 0 && i >= until) continue;
    const rank = rankOfTitleNoun(words[i] as string);
    if (rank !== null) return rank;
  }
  return null;
}

/** Whether the holder speaks for the state: heads of state and of government, ministers and royals in office, no deputies. */
export function representsState(office: Office): boolean {
  return (
    !office.former &&
    (office.rank === 'head-of-state' || office.rank === 'head-of-government' || office.rank === 'minister' || office.rank === 'royal')
  );
}

/** Two titles for one office, whatever the spelling: "Defence Minister", "Minister of Defense". */
export function sameOffice(a: string, b: string): boolean {
  const x = officeOf(a);
  const y = officeOf(b);
  // A secretary beside a minister is another office: "Foreign Secretary", "Foreign Minister".
  return (
    x !== null &&
    y !== null &&
    /secretary/i.test(a) === /secretary/i.test(b) &&
    x.rank === y.rank &&
    x.portfolio === y.portfolio &&
    x.deputy === y.deputy
  );
}
