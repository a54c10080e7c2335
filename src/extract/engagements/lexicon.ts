import type { Sentence, Token } from '../../model/annotation.ts';
import type { EngagementKind } from '../../model/vocabulary.ts';

// The words by which reports tell of engagements. Each table is a kind of wording; what a word needs around it is said with the table.

/** Verbs whose subject and partner meet or speak: the partner is the object, or stands after one of the prepositions. */
export interface ContactVerb {
  readonly kind: EngagementKind;
  /** Prepositions that bring the partner in; `obj` for a bare object. */
  readonly partner: readonly string[];
  /** Who receives whom, where the verb says: the subject or the partner is the host. */
  readonly host?: 'subject' | 'partner';
  /** Whether a subject of several is enough ("the two presidents met"). */
  readonly mutual?: true;
  /** It tells of no more than an encounter: it joins a meeting told elsewhere rather than making one. */
  readonly passing?: true;
  /** Prepositions or particles without which the verb says something else ("call on", "sit down"). */
  readonly needs?: string;
}

export const contactVerbs: Readonly<Record<string, readonly ContactVerb[]>> = {
  meet: [{ kind: 'meeting', partner: ['obj', 'with'], mutual: true }],
  speak: [{ kind: 'call', partner: ['with', 'to'], mutual: true }],
  talk: [{ kind: 'call', partner: ['with', 'to'], mutual: true }],
  phone: [{ kind: 'call', partner: ['obj'] }],
  telephone: [{ kind: 'call', partner: ['obj'] }],
  call: [
    { kind: 'meeting', partner: ['on', 'upon'], host: 'partner', needs: 'on' },
    { kind: 'call', partner: ['obj'] },
  ],
  ring: [{ kind: 'call', partner: ['obj'] }],
  receive: [{ kind: 'meeting', partner: ['obj'], host: 'subject' }],
  host: [{ kind: 'meeting', partner: ['obj'], host: 'subject' }],
  welcome: [{ kind: 'meeting', partner: ['obj'], host: 'subject' }],
  confer: [{ kind: 'meeting', partner: ['with'], mutual: true }],
  convene: [{ kind: 'meeting', partner: ['with'], mutual: true }],
  gather: [{ kind: 'meeting', partner: ['with'], mutual: true }],
  assemble: [{ kind: 'meeting', partner: ['with'], mutual: true }],
  summon: [{ kind: 'meeting', partner: ['obj'], host: 'subject' }],
  shake: [{ kind: 'meeting', partner: ['with'], needs: 'hands' }],
  greet: [{ kind: 'meeting', partner: ['obj'], host: 'subject', passing: true }],
  interact: [{ kind: 'meeting', partner: ['with'], mutual: true, passing: true }],
  huddle: [{ kind: 'meeting', partner: ['with'], mutual: true }],
  sit: [{ kind: 'meeting', partner: ['with'], mutual: true, needs: 'down' }],
  dine: [{ kind: 'meeting', partner: ['with'], mutual: true }],
  lunch: [{ kind: 'meeting', partner: ['with'], mutual: true }],
  visit: [{ kind: 'meeting', partner: ['obj'], host: 'partner' }],
  see: [{ kind: 'meeting', partner: ['obj'] }],
  entertain: [{ kind: 'meeting', partner: ['obj'], host: 'subject' }],
  bid: [{ kind: 'meeting', partner: ['to'], needs: 'farewell' }],
  discuss: [{ kind: 'meeting', partner: ['with'], passing: true }],
  consult: [{ kind: 'meeting', partner: ['with'], passing: true }],
};

/** Verbs that bring their subject to a place: the place is the object, or stands after one of the prepositions. */
export const travelVerbs: Readonly<Record<string, readonly string[]>> = {
  visit: ['obj', 'to'],
  tour: ['obj'],
  inspect: ['obj'],
  walk: ['through', 'around', 'across'],
  arrive: ['in', 'at'],
  land: ['in', 'at'],
  travel: ['to'],
  fly: ['to', 'into'],
  journey: ['to'],
  head: ['to', 'for'],
  depart: ['for'],
  leave: ['for'],
  go: ['to'],
  come: ['to'],
  proceed: ['to'],
  continue: ['to'],
  move: ['to'],
  set: ['for'],
  stop: ['in', 'at'],
  dock: ['in', 'at'],
  berth: ['in', 'at'],
  moor: ['in', 'at'],
  anchor: ['in', 'at', 'off'],
  sail: ['to', 'into'],
  steam: ['to', 'into'],
  call: ['at'],
};

/** Verbs of travel that are told of ships as well as of people. */
export const sailing = new Set('visit arrive dock berth moor anchor sail steam call enter put pull proceed head come'.split(' '));

/** Nouns for the ships whose calls at a port are visits of the navy that sails them. */
export const ships =
  /^(?:(?:war)?ships?|vessels?|frigates?|destroyers?|corvettes?|cruisers?|submarines?|carriers?|minesweepers?|minehunters?|cutters?|flotilla|squadron|taskforce|patrol|tender|boats?|fleet|LPD|OPV)$/i;

/** What a table says of the verb at a token; a reader may cut a letter off the lemma or take it for another word's. */
export function byVerb<T>(table: Readonly<Record<string, T>>, sentence: Sentence, i: number): T | undefined {
  const { lemma, text } = sentence.tokens[i] as Token;
  const key = lemma.toLowerCase();
  const own = (k: string): T | undefined => (Object.hasOwn(table, k) ? table[k] : undefined);
  return own(key) ?? own(`${key}e`) ?? own(text.toLowerCase());
}

/** Nouns that name an engagement, with what kind it is. */
export const engagementNouns: Readonly<Record<string, EngagementKind>> = {
  meeting: 'meeting',
  talk: 'meeting',
  talks: 'meeting',
  discussion: 'meeting',
  consultation: 'meeting',
  negotiation: 'meeting',
  deliberation: 'meeting',
  conversation: 'meeting',
  audience: 'meeting',
  bilateral: 'meeting',
  session: 'meeting',
  encounter: 'meeting',
  banquet: 'meeting',
  roundtable: 'conference',
  gathering: 'conference',
  sojourn: 'visit',
  parade: 'ceremony',
  handover: 'ceremony',
  luncheon: 'meeting',
  lunch: 'meeting',
  breakfast: 'meeting',
  dinner: 'meeting',
  summit: 'conference',
  conference: 'conference',
  forum: 'conference',
  dialogue: 'conference',
  dialog: 'conference',
  symposium: 'conference',
  call: 'call',
  teleconference: 'call',
  videoconference: 'call',
  visit: 'visit',
  trip: 'visit',
  tour: 'visit',
  stopover: 'visit',
  ceremony: 'ceremony',
  exercise: 'exercise',
  drill: 'exercise',
  manoeuvre: 'exercise',
  maneuver: 'exercise',
  wargame: 'exercise',
};

/** Verbs that lend an engagement's noun its subject ("held talks", "paid a visit", "attended the ceremony") and so say that it took place. */
export const supportVerbs = new Set(
  'hold have conduct host co-host cohost chair co-chair cochair attend join lead open begin start launch conclude complete finish wrap wind convene sail pay make undertake close embark do participate take kick co-lead head gather organise organize stage preside inaugurate continue resume kick-start commence receive get arrange carry'.split(
    ' ',
  ),
);

/** Verbs that an engagement's noun is the subject of when it takes place ("the exercise kicked off", "talks were held"). */
export const happeningVerbs = new Set(
  'take happen occur begin start open close conclude end finish kick last be hold convene conduct commence continue run cover focus include centre center touch address produce see host launch mark wrap resume go involve feature deal revolve dwell result devote come precede crown'.split(
    ' ',
  ),
);

/** Words before "call" that make it a telephone's, not a demand. */
export const callModifiers = new Set(
  'phone telephone video conference secure virtual introductory courtesy congratulatory joint follow-up'.split(' '),
);

/** Site words by which a visit or a homage is a ceremony of remembrance. */
export const memorials =
  /\b(?:memorial|cenotaph|mausoleum|martyrs?['’]? (?:monument|square|shrine)|tomb of|war cemetery|cemetery|monument|samadhi|rajghat|wreath)\b/i;

export const remembrance =
  /\b(?:wreaths?|homage|tributes?|respects|floral|flowers|fallen|honou?r(?:ed|ing|s)? (?:the )?(?:fallen|martyrs|soldiers|troops|victims|dead))\b/i;

export const guardOfHonour =
  /\b(?:guards?[ -]of[ -]hono(?:u)?r|hono(?:u)?r[ -]guards?|hono(?:u)?r cordons?|(?:full )?state (?:ceremony|welcome)|official welcom(?:e|ing)|red[ -]carpet (?:welcome|reception)|ceremonial (?:welcome|reception|hono(?:u)?rs)|(?:21|19|twenty-one|nineteen)-gun salute|military honou?rs|state honou?rs|welcom(?:e|ing) ceremony|reception ceremony|arrival (?:ceremony|hono(?:u)?rs))\b/i;

/** "welcomed her with an official ceremony": the ceremony is the welcome. */
export const officialWelcome = /(?<=\b(?:welcomed|received|greeted|hosted|met)\b.{0,120}\bwith )(?:an? )?(?:[\w-]+ )?ceremony\b/i;

/** By which an ambassador takes up the post: presented to, or received by, the head of state. */
export const credentials =
  /\b(?:letters? of credence|(?:diplomatic )?credentials|credential letters|letters? of accreditation|letters? of recall)\b/i;
