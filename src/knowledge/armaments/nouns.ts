import type { TransferCategory } from '../../model/vocabulary.ts';

/** A sort of arms, whether its nouns say what it is ("missiles") or not ("equipment"), and the nouns, as a regular expression over text in lower case. */
export type ArmamentNouns = readonly [category: TransferCategory, specific: boolean, nouns: string];

/** Common nouns for arms. Where two rows begin at the same place the earlier one is meant. */
export const ARMAMENT_NOUNS: readonly ArmamentNouns[] = [
  [
    'air-defence',
    true,
    '(?:(?:air|missile|anti-aircraft|anti-missile|aerial|rocket)[- ](?:and[- ](?:air|missile)[- ])?defen[cs]e)(?: (?:missile|gun|radar|artillery))?(?: (?:systems?|batter(?:y|ies)|units?|launchers?|interceptors?|missiles?|complex(?:es)?|equipment|assets?|guns?|vehicles?|capabilit(?:y|ies)|shields?|squadrons?))?',
  ],
  ['air-defence', true, 'anti-aircraft (?:guns?|missiles?|systems?|weapons?|tanks?|vehicles?)'],
  ['air-defence', true, 'surface-to-air(?: missiles?)?(?: (?:systems?|batter(?:y|ies)))?|interceptors?'],
  ['air-defence', true, 'sam (?:systems?|batter(?:y|ies))|manpads|iris-t(?: slm)?'],
  [
    'unmanned-aircraft',
    true,
    '(?:unmanned|uncrewed|remotely piloted)(?: combat)?(?: (?:aerial|air|surveillance|reconnaissance))? (?:vehicles?|aircraft|systems?|helicopters?)',
  ],
  ['unmanned-aircraft', true, 'drones?|u(?:c)?avs?|loitering munitions?|quadcopters?|rpas'],
  ['missile', true, 'missile (?:systems?|launchers?|batter(?:y|ies))|(?:\\w+-)?missiles?|atgms?|torpedo(?:es|s)?'],
  ['artillery', true, '(?:multiple )?(?:launch )?rocket (?:launch(?:er)?s?|launch(?:er)? systems?|systems?|artillery)|mlrs'],
  ['missile', true, 'rockets?|(?:missile )?launchers?|glide bombs?'],
  ['aircraft', true, '(?:jet )?(?:fighters?|fighter[- ]bombers?|bombers?|interceptor jets?)(?: (?:jets?|aircraft|planes?))?'],
  [
    'aircraft',
    true,
    '(?:war|combat|military|transport|training|trainer|patrol|surveillance|tanker|cargo|attack|refuelling|refueling|reconnaissance|multirole) ?(?:planes?|jets?|aircraft|helicopters?)',
  ],
  ['aircraft', true, 'warplanes?|helicopters?|choppers?|gunships?|jets?|aircraft|airplanes?|planes?|(?:jet )?trainers?'],
  ['aircraft', true, 'airlifters?|awacs|tankers?|gyrocopters?|rotorcraft|seaplanes?|gliders?|(?:maritime|naval) patrol aircraft|air tankers?'],
  ['armour', true, '(?:(?:main )?battle |light |medium )?tanks?'],
  [
    'armour',
    true,
    '(?:armou?red|infantry|fighting|combat|protected|mine-resistant|tracked|wheeled|amphibious|tactical|military|patrol|assault|reconnaissance|bridge-laying|recovery)(?: (?:personnel|fighting|combat|infantry|recovery|utility|patrol|ambush-protected|amphibious|assault|medical))? (?:vehicles?|carriers?|trucks?|cars?|engineering vehicles?)',
  ],
  ['armour', true, 'ifvs?|apcs?|mraps?|humvees?|afvs?|armou?r'],
  ['artillery', true, '(?:self-propelled |towed |wheeled )?(?:howitzers?|artillery(?: (?:systems?|pieces?|guns?|batter(?:y|ies)))?|mortars?)'],
  ['artillery', true, 'recoilless rifles?|coastal (?:batter(?:y|ies)|guns?)|field artillery pieces?'],
  ['artillery', true, 'self-propelled guns?|(?:naval|deck|field) guns?|cannons?'],
  ['ship', true, '(?:(?:diesel-electric|nuclear-powered|attack|conventional|nuclear|scorpene-class|\\w+-class) )*submarines?'],
  ['ship', true, 'frigates?|corvettes?|destroyers?|warships?|cruisers?|battleships?|helicopter carriers?|minelayers?|hovercrafts?|icebreakers?'],
  [
    'ship',
    true,
    '(?:landing|amphibious|training|hospital|rescue|research|replenishment|support|dock|assault)(?: (?:platform|helicopter|assault|dock|support|landing))* (?:docks?|ships?|vessels?|crafts?)',
  ],
  [
    'ship',
    true,
    '(?:mine[- ]?(?:hunting|sweeping|warfare|clearance|clearing)|fisheries protection|interceptor|patrol|inshore|coastal|ocean-going)(?: patrol)? (?:boats?|vessels?|ships?|crafts?)',
  ],
  [
    'ship',
    true,
    '(?:unmanned|uncrewed) (?:surface|underwater|undersea) (?:vessels?|vehicles?)|(?:naval|sea|maritime|underwater) drones?|midget submarines?',
  ],
  [
    'ship',
    true,
    '(?:patrol|guard|missile|gun|attack|speed|coast guard|naval|offshore patrol|fast attack|survey|support|landing|supply)[- ](?:boats?|vessels?|ships?|crafts?)',
  ],
  ['ship', true, 'mine[- ]?hunters?|mine[- ]?sweepers?|mine(?: ?counter-?measures?)? vessels?|aircraft carriers?|(?:naval )?vessels?'],
  ['ship', true, 'opvs?|cutters?|speedboats?|boats?|ships?'],
  [
    'sensor',
    true,
    '(?:reconnaissance |spy |communications? )?satellites?|thermal (?:imagers?|cameras?|sights?)|electro-optical systems?|avionics|radars?(?: (?:systems?|stations?))?|sonars?|sensors?',
  ],
  ['sensor', true, 'night[- ]vision(?: (?:devices?|goggles|equipment))?|surveillance (?:systems?|equipment|cameras?)'],
  ['sensor', true, 'targeting pods?|electronic[- ]warfare (?:systems?|equipment|suites?)'],
  ['sensor', true, 'early[- ]warning (?:systems?|aircraft)'],
  [
    'ammunition',
    true,
    '(?:[\\d.]+ ?-?(?:mm|millimet(?:er|re)) )?(?:artillery |mortar |tank |cluster |anti-tank |small[- ]arms )?(?:ammunition|munitions?|shells?|bombs?|mines?|grenades?|bullets|cartridges|warheads?)',
  ],
  ['ammunition', true, 'ammo|(?:artillery|mortar) rounds?|rounds of (?:\\w+ )?ammunition|explosives|detonators'],
  ['other', true, '(?:assault |sniper |battle |automatic )?(?:rifles?|machine[- ]?guns?|carbines?|pistols?|firearms?|small arms|handguns?)'],
  ['other', true, 'body armou?r|helmets?|(?:aircraft |jet |tank |turbofan )?engines?|(?:bullet-?proof|protective) vests?'],
  ['other', true, 'generators?|ambulances?|trucks?|simulators?|parachutes?'],
  ['other', true, '(?:military |communications? |radio |secure )(?:radios?|communications? (?:equipment|systems?))'],
  [
    'other',
    true,
    '(?:grenade|flame|rocket-propelled grenade) ?-?(?:launch|throw)ers?|rpgs?|jammers?|pontoons?|bulldozers?|excavators?|field hospitals?|demining (?:vehicles?|equipment|machines?)',
  ],
  [
    'other',
    true,
    '(?:off-?road|four-wheel-drive|4x4|all-terrain|utility|logistics|transport|police|border|special-purpose) (?:vehicles?|cars?)|jeeps?|lorr(?:y|ies)|pick-?ups?|(?:toyota )?land ?cruisers?|motorcycles?|motorbikes?|fire engines?',
  ],
  [
    'other',
    true,
    '(?:x-ray|baggage|cargo|body) (?:scanners?|machines?|inspection equipment)|antennas?|antennae|ground stations?|cobalt units?|research reactors?|(?:inspection|border|communications?|rescue|mine-clearing|detection) equipment',
  ],
  ['other', false, 'vehicles?|equipment'],
  ['other', true, 'spare parts|laser weapons?|bridges? layers?'],
  [
    'other',
    false,
    '(?:weapons?|arms|defen[cs]e|military|security)(?: (?:and|or) (?:security|military|defen[cs]e|technical))? (?:systems?|platforms?|equipment|hardware|supplies|packages?|technolog(?:y|ies)|materiel|material|items|goods|products?|aid|stocks?|shipments?)',
  ],
  ['other', false, 'weapon(?:ry|s)?|arms|armaments?|military materiel|lethal (?:aid|weapons|equipment)'],
];
