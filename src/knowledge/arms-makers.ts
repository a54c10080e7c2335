import type { Country } from '../model/country.ts';
import { folded } from './fold.ts';

// Firms and agencies that build or sell arms, with some others that states sign contracts with, by the state they work from. Names as reports shorten them.
const MAKERS: Readonly<Record<Country, string>> = {
  USA: 'lockheed martin|lockheed|boeing|raytheon|rtx|northrop grumman|general dynamics|general atomics|l3harris|textron|bell|sikorsky|oshkosh defense|oshkosh|aerovironment|anduril|ge aerospace|general electric|pratt & whitney|huntington ingalls|honeywell|palantir|shield ai|insitu|am general|sierra nevada|kratos|westinghouse|chevron|exxonmobil|exxon mobil|google|microsoft|nvidia|starlink|spacex',
  FRA: 'dassault aviation|dassault|naval group|thales|mbda|airbus|airbus defence and space|airbus helicopters|nexter|knds|knds france|arquus|safran|dcns|eurenco|edf|totalenergies|orano|framatome|alstom',
  DEU: 'rheinmetall|krauss-maffei wegmann|kmw|knds deutschland|thyssenkrupp marine systems|tkms|thyssenkrupp|diehl defence|diehl|hensoldt|heckler & koch|lurssen|quantum systems|helsing|renk|flensburger fahrzeugbau|siemens|siemens energy',
  GBR: 'bae systems|bae|rolls-royce|babcock|qinetiq|thales uk|ultra electronics|supacat|shell|bp',
  ITA: 'leonardo|fincantieri|iveco defence vehicles|iveco|beretta|elettronica|piaggio|eni',
  SWE: 'saab|saab kockums|bofors|bae systems bofors|nammo sweden|hagglunds|bae systems hagglunds',
  NOR: 'kongsberg|kongsberg defence & aerospace|nammo|equinor',
  FIN: 'patria|sako',
  ESP: 'navantia|indra|santa barbara sistemas|expal',
  ISR: 'rafael|rafael advanced defense systems|israel aerospace industries|iai|elbit systems|elbit|elta|elta systems|uvision|israel military industries|imi systems|israel shipyards|aeronautics|bluebird|smartshooter|israel weapon industries|iwi',
  TUR: 'baykar|aselsan|roketsan|turkish aerospace industries|turkish aerospace|tusas|otokar|fnss|bmc|havelsan|stm|nurol makina|dearsan|mke|makina ve kimya endustrisi|katmerciler',
  KOR: 'hanwha|hanwha aerospace|hanwha defense|hanwha ocean|hanwha systems|hyundai rotem|korea aerospace industries|kai|lig nex1|hd hyundai|hd hyundai heavy industries|hyundai heavy industries|daewoo shipbuilding|poongsan|kepco|korea hydro & nuclear power|khnp|samsung',
  JPN: 'mitsubishi heavy industries|mitsubishi electric|kawasaki heavy industries|kawasaki|shinmaywa|subaru|japan marine united',
  RUS: 'rosoboronexport|rostec|almaz-antey|sukhoi|mikoyan|united aircraft corporation|uralvagonzavod|kalashnikov|russian helicopters|rosoboroneksport|united shipbuilding corporation|tactical missiles corporation|gazprom|rosneft|rosatom|lukoil|novatek',
  IND: 'hindustan aeronautics|hindustan aeronautics limited|hal|bharat electronics|bel|bharat dynamics|bdl|brahmos aerospace|mazagon dock|mazagon dock shipbuilders|garden reach shipbuilders|grse|goa shipyard|cochin shipyard|larsen & toubro|tata advanced systems|bharat forge|kalyani',
  CHN: 'norinco|avic|casc|casic|catic|poly technologies|china shipbuilding|cssc|china north industries|cnnc|china national nuclear corporation|huawei|cnpc|sinopec|byd',
  BRA: 'embraer|avibras|taurus armas|petrobras',
  NLD: 'damen|damen naval|thales nederland|fokker',
  BEL: 'fn herstal|john cockerill|fn browning',
  CZE: 'excalibur army|csg|czechoslovak group|aero vodochody|colt cz|tatra trucks|tatra',
  SVK: 'konstrukta|konstrukta defence|dmd group',
  POL: 'pgz|polska grupa zbrojeniowa|polish armaments group|huta stalowa wola|wb group|wb electronics|mesko|pit-radwar',
  BGR: 'arsenal|vmz',
  ROU: 'romarm',
  SRB: 'yugoimport|yugoimport sdpr',
  UKR: 'ukroboronprom|ukrainian defense industry|antonov|motor sich|luch design bureau',
  ZAF: 'denel|paramount|paramount group|rheinmetall denel munition',
  ARE: 'edge|edge group|tawazun|calidus|nimr|abu dhabi ship building|adnoc|masdar|dp world|ad ports',
  SAU: 'sami|saudi arabian military industries|aramco|saudi aramco|acwa power',
  PAK: 'pakistan aeronautical complex|pakistan ordnance factories',
  IDN: 'pt pal|pindad|pt pindad|pt dirgantara indonesia|indonesian aerospace',
  SGP: 'st engineering',
  AUS: 'austal|thales australia|asc|eos defence systems|boeing australia',
  CHE: 'pilatus|mowag|ruag|general dynamics european land systems|gdels',
  CAN: 'cae|general dynamics land systems-canada|roshel|bombardier|l3harris wescam|wescam|irving shipbuilding',
  AUT: 'diamond aircraft|glock|steyr',
  AZE: 'socar',
  QAT: 'qatarenergy',
  IRN: 'iran aircraft manufacturing industries|hesa',
  TWN: 'ncsist|csbc',
};

const STATE_OF: ReadonlyMap<string, Country> = new Map(
  Object.entries(MAKERS).flatMap(([country, names]) => names.split('|').map((name) => [name, country] as const)),
);

const FORM = /,? (?:inc|corp(?:oration)?|co|ltd|limited|plc|ag|gmbh|sa|s\.a|spa|s\.p\.a|group|company)\.?$/;

/** The state from which a firm that builds or sells arms works, or null where the name is none that we know. */
export function stateOfMaker(name: string): Country | null {
  const key = folded(name).replace(/^the /, '').replace(/'s?$/, '');
  return STATE_OF.get(key) ?? STATE_OF.get(key.replace(FORM, '')) ?? null;
}
