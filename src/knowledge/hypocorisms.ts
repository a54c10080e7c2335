import { folded } from './fold.ts';

/** Given names with their short and pet forms, and spellings of one name across alphabets; each row is one name. */
const NAMES =
  `benjamin benny ben benji binyamin bibi|william bill will billy willy liam|michael mike mick mikhail michel mickey|anthony tony antony|alexander alex alec sasha aleksandr aleksander alexandre sandy oleksandr
aleksandar alejandro|robert bob rob bobby bert|richard rick dick rich ricky|james jim jimmy jamie jake|joseph joe joey jose yosef yossi josep|john jack johnny jon jonny jean ivan|jonathan yonatan jon yoni|thomas tom tommy tomas|david dave davy dudi
daniel dan danny dani|matthew matt matteo mathieu|christopher chris kit|nicholas nick nicolas nikolai nico nikos mykola|andrew andy drew andrei andriy andrzej|edward ed eddie ted ned eduard|theodore ted teddy theo|charles charlie chuck carl karl carlos
francis frank francisco franz francois paco|frederick fred freddy friedrich|gregory greg grigory|george jorge georg georgios yuri jerzy|gerald gerry jerry|henry harry hank henri enrique heinrich|kenneth ken kenny|lawrence larry laurence|leonard leo len lenny
patrick pat paddy|peter pete pyotr pedro piotr petro petr|philip phil phillip felipe philippe|raymond ray|ronald ron ronnie|samuel sam sami shmuel|stephen steve steven stefan stephan esteban|stephanie steph|timothy tim|walter walt|zachary zach
abraham abe avraham avi ibrahim|isaac yitzhak itzik ike isak|jacob yaakov jake yaakov|moses moshe moussa musa|solomon shlomo suleiman|joshua josh yehoshua|emmanuel emanuel manny manuel|elizabeth liz beth betty lisa eliza lizzie|katherine kate katie kathy catherine cathy kit ekaterina kat
margaret maggie meg peggy|susan sue suzanne susie|deborah deb debbie|jennifer jen jenny|jessica jess|patricia pat patty tricia|rebecca becky|victoria vicky|victor viktor vic|barbara barb|pamela pam|kamala kam|christine chris christina tina|anne ann anna annie
vladimir volodymyr vlad volodya wladimir|sergei sergey serhiy serge sergio|dmitry dmitri dmytro dima|alexei aleksei oleksiy alexey|mohammed muhammad mohamed mohammad muhammed mehmet mohamad mahomet|ahmed ahmad ahmet|ali aly|hussein husayn hossein hussain husain|abdullah abdallah abdulla abdollah
hassan hasan|mahmoud mahmud mahmood|mustafa mostafa moustafa|yusuf youssef yousef yousuf joseph|khalid khaled|omar umar omer|osama usama|saeed said saeid|salman salmaan|tayyip tayyib|recep rajab|jaber jabir|faisal faysal|hamad hammad|tamim tameem|mansour mansoor mansur
amir ameer emir|rashid rasheed|karim kareem|nasser nasir naser|sheikh shaikh shaykh|yair jair|ehud udi|gabriel gabi gabby|rafael rafi raphael rafal|reuven ruby rubi|shaul saul|gadi gad|yoav joab|aviv avi|naftali naphtali|zvi tzvi zwi
xi hsi|zhou chou|kim gim|lee yi rhee li|park pak bak|nguyen ngyuen|vijay bijoy|jai jay|dilip dileep|sanjay sanjai|lakshmi laxmi|krishna kishan|harsh harsha|nikolaos nikos nick|konstantinos kostas costas dinos|georgios giorgos yorgos george|ioannis yannis giannis john|dimitrios dimitris jim|panagiotis panos takis|athanasios thanasis|tzipora zipora tzipi|yehuda udi yudi|shimon simon shimi|menachem meni|ekaterina katya|mikhail misha|konstantin kostya|nikolay kolya|giuseppe beppe pino|giovanni gianni|jacobus jaap kobus|johannes jan hans johan|wilhelm willem wim|rodrigo digong|joselito lito|kathryn katherine kathy`
    .split(/[|\n]/)
    .map((row) => row.trim().split(' '));

const GROUPS: ReadonlyMap<string, ReadonlySet<number>> = (() => {
  const map = new Map<string, Set<number>>();
  NAMES.forEach((row, i) => {
    for (const name of row) map.set(name, (map.get(name) ?? new Set()).add(i));
  });
  return map;
})();

/** Whether two given names may be forms of one name ("Benny" and "Benjamin", "Mohammed" and "Muhammad"); the same name is one of itself. */
export function sameGivenName(a: string, b: string): boolean {
  const x = folded(a).replace(/\.$/, '');
  const y = folded(b).replace(/\.$/, '');
  if (x === y) return true;
  const other = GROUPS.get(y);
  return other !== undefined && [...(GROUPS.get(x) ?? [])].some((group) => other.has(group));
}
