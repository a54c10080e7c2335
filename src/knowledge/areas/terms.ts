import type { Area } from '../../model/area.ts';

/** An area of cooperation and what reports call it, as a regular expression over text in lower case. */
export type AreaTerms = readonly [area: Area, terms: string];

/**
 * What reports call the areas. Where two rows begin at the same place the earlier one is meant, so the narrower senses ("missile
 * defence", "artificial intelligence") stand before the wider ones ("missile", "intelligence").
 */
export const AREA_TERMS: readonly AreaTerms[] = [
  ['technology', 'artificial intelligence|ai|machine learning|emerging tech\\w*|(?:technology|tech|know-how) transfers?'],
  ['technology', 'transfers? of (?:\\w+ )?technolog(?:y|ies)|semiconductors?|microchips?|quantum(?: \\w+)?|5g|6g|digital \\w+'],
  [
    'technology',
    'digitali[sz]ation|high-tech\\w*|innovation|start-?ups?|robotics|telecom\\w*|information technolog(?:y|ies)|ict|data cent(?:re|er)s?|e-governance|e-government|nanotechnolog\\w*|biotechnolog\\w*',
  ],
  ['co-production', 'co-?production|co-?produc(?:e|es|ed|ing)|co-?manufactur\\w*'],
  ['co-production', 'joint(?:ly)? (?:\\w+ )?(?:production|produc(?:e|es|ed|ing)|manufactur\\w*)'],
  ['co-production', '(?<=develop\\w* (?:and|or) )(?:co-)?(?:production|produc(?:e|ing)|manufactur\\w*)|licen[cs]ed (?:local )?production'],
  ['co-production', '(?:built|produced|assembled|manufactured) (?:locally )?under licen[cs]e|producing|assembling'],
  ['co-production', 'production under licen[cs]e|local production|local manufactur\\w*|joint ventures?|make in india'],
  ['research-development', 'research (?:and|&) development|r ?(?:&|and) ?d'],
  [
    'research-development',
    '(?:joint |(?:defen[cs]e|military|security|armed forces|arms|weapons?) |scientific )?research(?: and (?:development|innovation))?',
  ],
  ['research-development', 'joint(?:ly)? develop(?:ment|ing|ed)?|co-?develop\\w*'],
  [
    'air-defence',
    '(?:integrated )?(?:air and missile|missile and air|air|aerospace|anti-aircraft|anti-missile|(?:ballistic )?missile) defen[cs]es?(?: systems?| capabilit\\w+)?',
  ],
  ['air-defence', 'anti-air\\w*|iron dome|sky shield'],
  ['unmanned-systems', '(?:counter|anti)-(?:drones?|uas|uavs?)(?: \\w+)?'],
  ['unmanned-systems', '(?:unmanned|uncrewed|remotely piloted) (?:\\w+ )?(?:systems?|vehicles?|aircraft|aerial \\w+|platforms?|vessels?)'],
  ['unmanned-systems', 'unmanned aerial \\w+|uavs?|uas|drones?|rpas'],
  ['missile', '(?:\\w+-)?missiles?(?: (?:systems?|technolog\\w+|development|production))?|rocket(?:s|ry)?(?: artillery)?'],
  ['missile', 'long-range strike|munitions'],
  ['cyber', 'cyber[- ]?(?:security|defen[cs]e|space|crime|threats?|attacks?|resilience|operations?|warfare)?'],
  ['cyber', 'information security'],
  ['counter-terrorism', 'counter-? ?terrorism|counter-? ?terror|anti-? ?terror(?:ism|ist)?|counter-? ?(?:insurgency|extremism)'],
  [
    'counter-terrorism',
    '(?:fight(?:ing)?|combat(?:ing|ting)?|counter(?:ing)?|against|battl(?:e|ing)|tackl(?:e|ing)|war on|prevent(?:ing|ion of)?|eliminat(?:e|ing))(?: against| of)?(?: \\w+)?(?: \\w+ and)? (?:terrorism|terror|terrorists?(?: groups?| financing)?|extremism|radicali[sz]ation)',
  ],
  ['counter-terrorism', 'terrorism|terrorist financing'],
  [
    'border-security',
    '(?:integrated )?border (?:security|management|controls?|protection|guard\\w*|surveillance|patrols?|cooperation|crossings?|police|affairs|posts?)',
  ],
  [
    'border-security',
    '(?:securing|protecting) (?:\\w+ )?borders?|illegal (?:migration|immigration|entry)|irregular migration|smuggling|cross-border \\w+',
  ],
  ['intelligence', '(?:military |joint )?intelligence(?:[- ](?:sharing|exchanges?|gathering|cooperation|services?))?'],
  ['intelligence', '(?:information|data|intel)[- ]sharing|(?:sharing|exchange|exchanges) of (?:\\w+ )?(?:information|intelligence)'],
  ['intelligence', '(?:share|shares|shared|sharing|exchang(?:e|ed|ing)) (?:\\w+ )?(?:information|intelligence)'],
  [
    'exercises',
    '(?:joint|military|bilateral|trilateral|multilateral|combined|naval|air|army|defen[cs]e|live-fire|tabletop|annual|maritime|field|amphibious)(?: \\w+)? (?:exercises?|drills?|manoeuvres?|maneuvers?|war ?games?)',
  ],
  ['naval', '(?:joint |coordinated )?(?:maritime|naval|sea) patrol(?:s|ling)?'],
  [
    'exercises',
    '(?:(?:search[- ]and[- ])?rescue|(?:disaster|humanitarian)(?:[- ]relief)?|evacuation|firefighting|anti-[a-z]+|counter-[a-z]+) (?:exercises?|drills?)',
  ],
  [
    'naval',
    'joint (?:naval|maritime|mine[- ]\\w+) (?:task )?(?:force|group|squadron)|joint (?:task )?force to (?:clear|hunt|sweep) (?:\\w+ )?mines|(?:naval|sea|drifting) mines?|mine[- ](?:hunting|sweeping|counter-?measures)',
  ],
  [
    'exercises',
    '(?:exercis|patroll?)(?:e|es|ed|ing|s)? (?:together|jointly|alongside)|exercises|drills|war ?games|(?:joint|coordinated) (?:\\w+ )?patrol(?:s|ling)?|joint patrolling',
  ],
  ['humanitarian', 'humanitarian(?: (?:assistance|aid|relief|support))?(?: and disaster \\w+)?'],
  ['humanitarian', 'disaster (?:relief|management|response|preparedness|risk reduction)|hadr|search[- ]and[- ]rescue|demining'],
  [
    'humanitarian',
    'mine clearance|flood (?:forecasting|control|relief|management)|civil (?:protection|defen[cs]e)|firefighting|wildfires?|resettlement|reconstruction|emergency response|refugees?|food security',
  ],
  ['peacekeeping', '(?:train(?:ing)? (?:of )?)?(?:(?:un|united nations) )?peace-?keep\\w+|peace operations?|peace support'],
  ['procurement', '(?:joint |common )?procurement'],
  ['procurement', '(?:defen[cs]e|military|security|armed forces|arms|weapons?) (?:purchases?|acquisitions?|buys?)'],
  ['procurement', 'arms (?:deals?|trade|supplies|supply)|acquisition of (?:\\w+ )?(?:arms|weapons?|equipment|aircraft|systems?)'],
  [
    'procurement',
    '(?:purchases?|acquisition|procurement) of (?:[\\w-]+ ){0,3}(?:arms|weapons?|aircraft|howitzers?|tanks?|jets?|helicopters?|drones?|frigates?|corvettes?|submarines?|vessels?|armou?red vehicles?|missiles?)',
  ],
  ['procurement', 'equipment supplies|supply of (?:arms|weapons?|military \\w+|defen[cs]e \\w+)'],
  [
    'exports',
    '(?:defen[cs]e|military|security|armed forces|arms|weapons?)(?: (?:equipment|industry|industrial|technology|goods|hardware))? (?:exports?|sales)',
  ],
  ['exports', 'exports? of (?:arms|weapons?|military \\w+|defen[cs]e \\w+)|foreign military sales'],
  ['logistics', '(?:mutual )?logistics?(?: (?:support|exchange|cooperation))?|logistical(?: \\w+)?'],
  ['logistics', 'maintenance(?:,? repair(?: and overhaul)?)?|(?:ship )?(?:repairs?|maintenance|overhaul)|refuel\\w*'],
  ['logistics', '(?:access to|use of) (?:\\w+ )?(?:bases|ports|facilities)|port calls?|spare parts'],
  [
    'training',
    '(?:military |officer |joint |pilot |combat |defen[cs]e |specialist |professional )?training(?: (?:of \\w+|programmes?|programs?|courses?|missions?|exchanges?|cooperation))?',
  ],
  [
    'training',
    'exchang(?:e|es|ed|ing) (?:\\w+ )?(?:officers|cadets|personnel|instructors|students)|military education|(?:officer|cadet|personnel|staff|military-to-military|expert) exchanges?',
  ],
  [
    'training',
    'train(?:s|ed|ing)? (?:[\\w,]+ ){0,3}(?:soldiers|troops|officers|pilots|recruits|personnel|cadets|police|servicemen|fighters|crews?|sappers|technicians|mechanics|engineers|instructors|sailors|specialists|doctors)|exchanges? of (?:\\w+ )?(?:officers|cadets|personnel|experts|specialists|experience|instructors)',
  ],
  [
    'training',
    'train(?:s|ed|ing)? (?:together|jointly|alongside)|education and training|capacity[- ]building|cadets?|instructors|scholarships for officers|staff colleges?|military academ(?:y|ies)',
  ],
  [
    'industry',
    '(?:defen[cs]e|military|security|armed forces|arms|weapons?)[- ](?:and \\w+ )?industr(?:y|ies|ial)(?: (?:base|complex|cooperation|partnerships?|ties|links|collaboration))?',
  ],
  ['industry', 'defen[cs]e (?:companies|firms|manufacturing|sector)'],
  ['industry', 'industr(?:y|ies|ial)(?: (?:cooperation|partnerships?|collaboration|bases?))?|military-technical|shipbuilding'],
  [
    'industry',
    'aircraft industry|aviation industry|textiles?|garments?|automotive|automobiles?|steel|machine-building|mechanical engineering|metallurgy|fertili[sz]ers?|chemicals?|cement|manufacturing|industrial (?:zones?|parks?)|leather',
  ],
  ['naval', 'naval(?: \\w+)?|nav(?:y|ies)|maritime(?: (?:security|domain awareness|cooperation|safety|affairs))?|coast ?guards?'],
  ['naval', 'submarines?|freedom of navigation|anti-piracy|piracy|hydrograph\\w+|shipping'],
  ['space', '(?:outer |aero)?space(?: (?:exploration|technolog\\w+|research|cooperation|security|domain|programmes?|programs?))?'],
  ['space', 'satellites?|lunar \\w+|rocket launches'],
  [
    'nuclear',
    '(?:civil(?:ian)? |peaceful )?nuclear(?: (?:energy|power|cooperation|technology|safety|security|disarmament|deterrence|fuel|plants?))?',
  ],
  ['nuclear', 'atomic energy|non-?proliferation|arms control|disarmament|strategic stability|small modular reactors?'],
  [
    'consultation',
    '(?:regular |political |security |defen[cs]e |foreign-policy |military |bilateral |strategic |annual |policy )?consultations?(?: mechanisms?)?',
  ],
  [
    'consultation',
    '(?:strategic|defen[cs]e|security|policy|political|2\\+2|two-plus-two|military|annual|regular|ministerial|maritime) (?:dialogues?|staff talks)',
  ],
  [
    'consultation',
    'resum\\w+ (?:[\\w-]+ ){0,3}(?:talks|dialogues?|communications?|contacts)|(?:talks|dialogue|communications?) between (?:\\w+ )?commanders',
  ],
  ['consultation', 'staff talks|hotlines?|(?:direct )?communication channels?|lines of communication'],
  ['consultation', 'military-to-military (?:contacts?|communications?|talks)|high-level (?:exchanges|contacts|visits)'],
  ['consultation', 'exchange of (?:high-level )?(?:visits|delegations)|political dialogue|policy coordination'],
  ['energy', '(?:clean |renewable |green |solar |wind )?energy(?: (?:security|transition|supply|supplies|sector))?'],
  ['energy', 'oil(?: and gas)?|(?:natural )?gas|lng|hydrogen|renewables?|electricity|power (?:grid|plants?|generation)|petroleum'],
  [
    'energy',
    'pipelines?|hydropower|hydroelectric\\w*|critical (?:raw )?(?:minerals?|materials?)|rare earths?|mining|lithium|uranium|coal|biofuels?|geothermal|oilfields?|refin(?:ery|eries|ing)|electric(?:al)? (?:interconnection|grids?|networks?|power)|petrochemicals?|interconnectors?|power (?:lines?|transmission|interconnection)|(?:solar|wind) (?:power|parks?|farms?)|geology|geological \\w+|minerals',
  ],
  ['finance', 'financ(?:e|es|ial|ing)|banking|monetary|currenc(?:y|ies)|debt(?: relief| restructuring)?|loans?|lines? of credit'],
  [
    'finance',
    'credit lines?|payments? systems?|insurance|(?:double )?taxation|central banks?|capital markets?|stock exchanges?|money laundering|currency swaps?|investment funds?|pensions?',
  ],
  ['trade', '(?:free |bilateral |fair |two-way )?trade(?: (?:and (?:economic|investment)|relations|ties|turnover))?'],
  [
    'trade',
    'econom(?:y|ic|ies)|(?<!flow of )commerc(?:e|ial)|investments?|investors?|tariffs?|customs|market access|supply chains?|(?:free|special) (?:economic|trade) zones?|imports?|grain|double-taxation',
  ],
  ['trade', 'business(?:es)?|entrepreneurship'],
  [
    'science',
    '(?:marine |antarctic |arctic |polar )?scien(?:ce|ces|tific)|(?:polar|antarctic|arctic|marine|ocean|agricultural) (?:research|studies)|oceanograph\\w+|meteorolog\\w+|astronom\\w+|seismolog\\w+|academi(?:a|c research)',
  ],
  [
    'health',
    '(?:public )?health(?:care)?|(?:military[- ])?medic(?:al|ine|ines)|traditional medicine|doctors|nurses|nursing|surgery|surgeons|oncology|cardiology|epidemi(?:c|cs|ology)|disease (?:control|prevention)|vaccin\\w+|pharmaceuticals?|pandemics?|covid-19|hospitals?',
  ],
  [
    'culture',
    'cultur(?:e|al)|touris(?:m|ts?)|(?:higher |vocational )?education(?:al)?|film(?:s| industr\\w+| production)?|music|theat(?:re|er)(?! (?:security|missile|air|command\\w*|ballistic|of (?:operations|war)))|archives|librar(?:y|ies)|arts|the arts|religious affairs|creative industr(?:y|ies)|teachers|students|archaeolog\\w+|twinning|people-to-people|person-to-person|sports?|youth|student exchanges?',
  ],
  ['culture', 'academic exchanges?|universit(?:y|ies)|scholarships?|cinema|heritage|humanities|museums?|language|media'],
  ['technology', '(?:(?:advanced|futuristic|future|new|critical|dual-use|green|modern|sensitive|defen[cs]e|military) )?technolog(?:y|ies|ical)'],
  ['technology', 'technical'],
  [
    'other',
    'agr(?:o|i)-?(?:business|industr\\w+|food|tech\\w*)|horticultur(?:e|al)|livestock|irrigation|veterinary \\w+|(?:phyto)?sanitary \\w+|plant (?:health|protection|quarantine)|food processing|fishing|aquaculture|agricultur(?:e|al)|farming|fisheries|transport(?:ation)?|connectivity|infrastructure|environment(?:al)?',
  ],
  ['other', 'climate(?: change| action)?|water(?: management)?|migration|labou?r|judicial|legal|law enforcement|police|policing'],
  [
    'other',
    '(?:transnational |cross-border |trans-border )?(?:organi[sz]ed )?crimes?|human trafficking|people smuggling|extradition|(?:mutual )?legal assistance|justice|consular \\w+|visa(?:s|-free \\w+)?|social (?:security|protection|affairs|development)|employment|women|air[- ]quality|pollution|emissions|carbon markets?|biodiversity|conservation|waste management|desertification|wildlife|anti-corruption|public administration|local government|standardi[sz]ation|intellectual property|air services|road transport|transit|seaports?|airports?|ports?|space weather|organi[sz]ed crime|drug trafficking|narcotics|aviation|railways?|construction|forestry|urban development|housing',
  ],
  ['other', 'mobility'],
];
