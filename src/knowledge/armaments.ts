import type { TransferCategory } from '../model/vocabulary.ts';
import { respelt } from './fold.ts';

/** Words and phrases for arms and equipment, singular, in American spelling, by category; longer phrases win over shorter ones. */
const WORDS: Readonly<Record<TransferCategory, string>> = {
  missile:
    'missile|cruise missile|ballistic missile|anti-tank missile|anti-tank guided missile|atgm|anti-ship missile|air-to-air missile|air-to-surface missile|surface-to-surface missile|rocket|guided rocket|rocket system|hypersonic missile|torpedo|glide bomb|guided bomb|loitering munition',
  aircraft:
    'aircraft|fighter|fighter jet|fighter aircraft|jet|warplane|combat aircraft|trainer aircraft|trainer jet|helicopter|attack helicopter|gunship|transport aircraft|airlifter|tanker aircraft|bomber|maritime patrol aircraft|early warning aircraft|plane|rotorcraft',
  'unmanned-aircraft':
    'drone|uav|uas|ucav|rpa|unmanned aerial vehicle|unmanned aircraft|unmanned aerial system|unmanned system|combat drone|remotely piloted aircraft|quadcopter',
  armour:
    'tank|main battle tank|battle tank|armored vehicle|armored personnel carrier|apc|infantry fighting vehicle|ifv|mrap|military vehicle|armored car|bulldozer|bridge-layer|combat vehicle|tactical vehicle|humvee',
  artillery:
    'howitzer|self-propelled howitzer|artillery|artillery gun|mortar|cannon|multiple rocket launcher|mlrs|rocket launcher|towed gun|naval gun|field gun',
  ship: 'frigate|corvette|destroyer|submarine|warship|patrol boat|patrol vessel|offshore patrol vessel|missile boat|aircraft carrier|minehunter|minesweeper|landing ship|vessel|ship|fast attack craft|interceptor boat|coast guard cutter|amphibious ship',
  'air-defence':
    'air defense system|air defense|missile defense system|missile defense|surface-to-air missile|sam|anti-aircraft gun|air defense missile|interceptor|interceptor missile|anti-missile system|manpads|counter-drone system|anti-aircraft system|air defense battery',
  sensor:
    'radar|sonar|sensor|electro-optical system|night vision device|surveillance system|satellite|reconnaissance satellite|electronic warfare system|thermal imager|targeting pod|early warning system|avionics',
  ammunition: 'ammunition|munition|shell|artillery shell|bullet|round|bomb|grenade|mine|cartridge|explosive|warhead',
  other:
    'weapon|weapon system|weapons system|arm|small arm|rifle|assault rifle|machine gun|carbine|pistol|military hardware|military equipment|defense equipment|hardware|engine|jet engine|armament|body armor|helmet|spare part|communication system|simulator|parachute|light weapon|firearm|defense article|materiel',
};

const CATEGORY: ReadonlyMap<string, TransferCategory> = new Map(
  (Object.entries(WORDS) as [TransferCategory, string][]).flatMap(([category, words]) => words.split('|').map((word) => [word, category] as const)),
);

const singular = (phrase: string): string =>
  phrase
    .replace(/(?:ies)$/, 'y')
    .replace(/(ss|x|ch|sh)es$/, '$1')
    .replace(/([^s])s$/, '$1');

/** The category of what a noun phrase names ("Spike anti-tank guided missiles"), by its longest known ending; null where it names no armament. */
export function armamentCategory(phrase: string): TransferCategory | null {
  const words = singular(respelt(phrase)).split(' ');
  for (let from = 0; from < words.length; from++) {
    const category = CATEGORY.get(words.slice(from).join(' '));
    if (category !== undefined) return category;
  }
  return null;
}
