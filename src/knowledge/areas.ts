import type { Area } from '../model/area.ts';
import { respelt } from './fold.ts';

/** Phrases that name an area of cooperation, in American spelling. A star stands for any ending of the word. */
const PHRASES: Readonly<Record<Area, string>> = {
  general:
    'defense cooperation|security cooperation|military cooperation|defense ties|security ties|military ties|bilateral cooperation|defense relations|strategic partnership|bilateral defense|defense and security',
  consultation: 'consultation*|strategic dialogue|staff talks|exchange of views|joint working group|policy dialogue|coordination',
  'research-development': 'research and development|r&d|r and d|joint research|defense research|joint development|co-development|research',
  technology: 'technolog*|technology transfer|transfer of technology|innovation|artificial intelligence|quantum|semiconductor*',
  'co-production': 'co-production|coproduction|joint production|joint manufactur*|co-manufactur*|licensed production',
  industry: 'defense industr*|defense industrial|industrial cooperation|military-industrial|supply chain*',
  procurement: 'procurement|acquisition|arms deal|arms purchase*|purchase of',
  exports: 'export*|arms sale*|arms export*',
  training: 'training|military education|cadet*|officer exchange*',
  exercises: 'exercise*|war game*|drill*|joint maneuver*',
  intelligence: 'intelligence|information sharing|information exchange',
  logistics: 'logistic*|refuel*|maintenance|port call*|basing',
  'unmanned-systems': 'uav*|uas|drone*|unmanned',
  'air-defence': 'air defense|missile defense|air and missile defense|counter-drone',
  missile: 'missile*|rocket*',
  naval: 'naval|maritime|navy|navies|submarine*|ship*',
  space: 'space|satellite*',
  cyber: 'cyber*',
  'counter-terrorism': 'terror*|counterterror*|counter-terror*|extremis*',
  'border-security': 'border security|border management|border control|border*',
  peacekeeping: 'peacekeep*|peace support|un missions',
  nuclear: 'nuclear|non-proliferation|nonproliferation',
  humanitarian: 'humanitarian|disaster relief|hadr|search and rescue',
  trade: 'trade|tariff*|investment*|commerce|market access',
  energy: 'energy|oil|gas|renewable*|hydrogen|electricity',
  finance: 'financ*|loan*|banking|debt',
  science: 'scien*|academic',
  health: 'health*|medical|vaccin*|pandemic*',
  culture: 'cultur*|tourism|education|people-to-people|sport*',
  other: 'agricultur*|water|climate|environment*|transport|migration|visa*',
};

const PATTERNS: readonly (readonly [RegExp, Area])[] = (Object.entries(PHRASES) as [Area, string][]).flatMap(([area, phrases]) =>
  phrases.split('|').map((phrase) => [new RegExp(`\\b${phrase.replace(/[.&]/g, '\\$&').replace('*', '\\w*')}(?!\\w)`), area] as const),
);

/** The areas that a phrase names ("military training and technological cooperation"), without repetition; empty where it names none. */
export function areasIn(phrase: string): readonly Area[] {
  const text = respelt(phrase);
  const found = new Set<Area>();
  for (const [pattern, area] of PATTERNS) if (pattern.test(text)) found.add(area);
  return [...found];
}
