import type { Country } from '../model/country.ts';
import { folded, respelt } from './fold.ts';

/** A body known by general knowledge: its usual name, its other forms, and whom it acts for (null for international bodies and firms of none). */
export interface Body {
  readonly name: string;
  readonly country: Country | null;
  /** Every state that has a body of that name ("Joint Chiefs of Staff"): more than one, and the context must tell. */
  readonly among: readonly Country[];
}

const INTERNATIONAL =
  `United Nations|UN|U.N.;North Atlantic Treaty Organization|NATO|North Atlantic Alliance;European Union|EU|E.U.;European Commission;European Council;European Parliament;Association of Southeast Asian Nations|ASEAN;African Union|AU;Group of Seven|G7|G-7
Group of Twenty|G20|G-20;Quad|Quadrilateral Security Dialogue;International Atomic Energy Agency|IAEA;UN Security Council|United Nations Security Council|U.N. Security Council|UNSC|Security Council;UN General Assembly|United Nations General Assembly|UNGA
International Monetary Fund|IMF;World Bank;World Health Organization|WHO;World Trade Organization|WTO;Organization of the Petroleum Exporting Countries|OPEC;OPEC+;Shanghai Cooperation Organization|SCO;BRICS;Gulf Cooperation Council|GCC;Arab League|League of Arab States
Organization of Islamic Cooperation|OIC;Organization for Security and Co-operation in Europe|OSCE|Organization for Security and Cooperation in Europe;Collective Security Treaty Organization|CSTO;Commonwealth of Independent States|CIS;AUKUS;I2U2
International Committee of the Red Cross|ICRC|Red Cross;International Criminal Court|ICC;International Court of Justice|ICJ;Interpol|INTERPOL;Economic Community of West African States|ECOWAS;South Asian Association for Regional Cooperation|SAARC;Asia-Pacific Economic Cooperation|APEC
Organization of American States|OAS;Pacific Islands Forum;World Food Program|WFP;UNICEF;UNESCO;UNHCR;UNRWA;United Nations Interim Force in Lebanon|UNIFIL;Organization for the Prohibition of Chemical Weapons|OPCW;Asian Development Bank|ADB;Asian Infrastructure Investment Bank|AIIB
Organization for Economic Co-operation and Development|OECD;Eurasian Economic Union|EAEU|EEU;Organization of Turkic States;Indian Ocean Rim Association|IORA;BIMSTEC;Council of Europe;World Economic Forum|WEF;European Central Bank|ECB;Amnesty International;Human Rights Watch
International Maritime Organization|IMO;International Labor Organization|ILO;Caribbean Community|CARICOM;Southern African Development Community|SADC;East African Community|EAC;Nordic Council;Five Eyes;Visegrad Group;Bucharest Nine|B9;Combined Maritime Forces
European Defense Agency|EDA;European Space Agency|ESA;Hezbollah|Hizbullah|Hizballah;Islamic State|ISIS|ISIL|Daesh;al-Qaeda|Al Qaeda;Taliban;Hamas;Houthis|Ansar Allah;World Food Programme;International Organization for Migration|IOM
United Nations Office on Drugs and Crime|UNODC;United Nations Development Program|UNDP|UN Development Program;United Nations Population Fund|UNFPA;UN Women;United Nations Environment Program|UNEP|UN Environment Program;United Nations Industrial Development Organization|UNIDO;UN-Habitat
United Nations Conference on Trade and Development|UNCTAD;Food and Agriculture Organization|FAO|Food and Agriculture Organization of the United Nations;International Fund for Agricultural Development|IFAD;United Nations High Commissioner for Refugees;United Nations Children's Fund
UN Human Rights Council|United Nations Human Rights Council;United Nations Mission in South Sudan|UNMISS;MONUSCO;MINUSCA;MINUSMA;UNAMA|United Nations Assistance Mission in Afghanistan;UNDOF;UNFICYP;UNTSO;International Civil Aviation Organization|ICAO;International Telecommunication Union|ITU
World Customs Organization|WCO;World Intellectual Property Organization|WIPO;European Investment Bank|EIB;European Bank for Reconstruction and Development|EBRD;African Development Bank|AfDB;Inter-American Development Bank|IDB;Islamic Development Bank|IsDB;New Development Bank;Green Climate Fund
Europol;Frontex;Intergovernmental Authority on Development|IGAD;Economic Community of Central African States|ECCAS;Central American Integration System|SICA;Mercosur|MERCOSUR;Andean Community;Pacific Community|SPC;Regional Security System|RSS;International Federation of Red Cross and Red Crescent Societies|IFRC
International Renewable Energy Agency|IRENA;International Energy Agency|IEA;International Seabed Authority;Comprehensive Nuclear-Test-Ban Treaty Organization|CTBTO;Médecins Sans Frontières|Doctors Without Borders|MSF;Arctic Council;Inter-Parliamentary Union|IPU;Kosovo Force|KFOR;EUFOR;EULEX`.split(
    /[;\n]/,
  );

const NATIONAL =
  `USA:White House;USA:Pentagon;USA:State Department|Department of State|US State Department;USA:Department of Defense|Defense Department|DoD|Pentagon;USA:Central Intelligence Agency|CIA;USA:Federal Bureau of Investigation|FBI;USA:National Security Agency|NSA;USA:National Security Council|NSC;USA:Defense Security Cooperation Agency|DSCA
USA:Congress|U.S. Congress|US Congress;USA:Senate|U.S. Senate;USA:House of Representatives;USA:Department of Homeland Security|DHS;USA:Treasury Department|Department of the Treasury|Treasury;USA:Justice Department|Department of Justice;USA:Central Command|CENTCOM|U.S. Central Command|US Central Command
USA:Indo-Pacific Command|INDOPACOM|U.S. Indo-Pacific Command;USA:Africa Command|AFRICOM;USA:European Command|EUCOM;USA:NASA|National Aeronautics and Space Administration;USA:Missile Defense Agency|MDA;USA:Lockheed Martin|Lockheed;USA:Boeing;USA:Raytheon|RTX;USA:Northrop Grumman;USA:General Dynamics;USA:General Atomics
USA:General Electric|GE|GE Aerospace;USA:USAID;USA:Joint Chiefs of Staff;USA:DARPA|Defense Advanced Research Projects Agency;USA:L3Harris;USA:Sikorsky;USA:Democratic Party;USA:Republican Party;USA:Defense Innovation Unit|DIU;USA:Defense Intelligence Agency|DIA;USA:Textron;USA:Anduril
USA:Indian Health Service;USA:Bureau of Indian Affairs;USA:Bureau of Reclamation;USA:Federal Emergency Management Agency|FEMA;USA:Environmental Protection Agency|EPA;USA:National Oceanic and Atmospheric Administration|NOAA;USA:National Institutes of Health|NIH;USA:National Science Foundation;USA:Small Business Administration;USA:Federal Aviation Administration|FAA;USA:Federal Reserve;USA:U.S. Trade Representative|USTR|United States Trade Representative
USA:Customs and Border Protection|CBP|U.S. Customs and Border Protection;USA:Cybersecurity and Infrastructure Security Agency|CISA;USA:International Development Finance Corporation|U.S. International Development Finance Corporation|DFC;USA:Millennium Challenge Corporation;USA:Peace Corps;USA:Centers for Disease Control and Prevention;USA:Food and Drug Administration
IND:Defense Research and Development Organization|DRDO;IND:Hindustan Aeronautics Limited|HAL|Hindustan Aeronautics;IND:Bharat Electronics Limited|BEL|Bharat Electronics;IND:Bharat Dynamics Limited|BDL|Bharat Dynamics;IND:Indian Space Research Organization|ISRO;IND:Ministry of External Affairs|MEA|External Affairs Ministry
IND:Lok Sabha;IND:Rajya Sabha;IND:Indian Army;IND:Indian Navy;IND:Indian Air Force|IAF;IND:Border Security Force|BSF;IND:Mazagon Dock|Mazagon Dock Shipbuilders;IND:Larsen & Toubro|L&T;IND:Defense Acquisition Council|DAC;IND:Bharatiya Janata Party|BJP;IND:NITI Aayog;IND:Garden Reach Shipbuilders|GRSE;IND:Cochin Shipyard;IND:Tata Advanced Systems;IND:Bharat Forge;IND:Adani Defence|Adani Defence and Aerospace
ISR:Israel Defense Forces|IDF|Israel Defence Forces|Israeli Defense Forces;ISR:Israel Aerospace Industries|IAI;ISR:Rafael|Rafael Advanced Defense Systems;ISR:Elbit|Elbit Systems;ISR:Mossad;ISR:Shin Bet|ISA;ISR:Knesset;ISR:Directorate of Defense Research and Development|DDR&D|MAFAT|Directorate for Defense R&D;ISR:SIBAT;ISR:Israel Air Force;ISR:Likud;ISR:ELTA|ELTA Systems;ISR:Israel Navy;ISR:Israel Weapon Industries|IWI
RUS:Rosoboronexport;RUS:Rostec;RUS:Rosatom;RUS:Gazprom;RUS:Federal Security Service|FSB;RUS:GRU;RUS:SVR;RUS:Wagner Group|Wagner;RUS:Roscosmos;RUS:Kremlin;RUS:State Duma|Duma;RUS:United Aircraft Corporation;RUS:Rosneft;RUS:Almaz-Antey;CHN:People's Liberation Army|PLA;CHN:Communist Party of China|Chinese Communist Party|CPC|CCP
CHN:Central Military Commission|CMC;CHN:NORINCO|Norinco;CHN:AVIC;CHN:State Council;CHN:National People's Congress|NPC;CHN:Huawei;CHN:CNOOC;CHN:China Coast Guard;CHN:PLA Navy|PLAN;PAK:Inter-Services Intelligence|ISI;PAK:Inter-Services Public Relations|ISPR;BGD:Inter-Services Public Relations|ISPR;PAK:Foreign Office;PAK:Pakistan Army;PAK:Pakistan Navy;PAK:Pakistan Aeronautical Complex|PAC
TUR:Presidency of Defense Industries|SSB|Defence Industry Agency;TUR:Baykar;TUR:Turkish Aerospace Industries|TAI|TUSAŞ|TUSAS|Turkish Aerospace;TUR:Aselsan|ASELSAN;TUR:Roketsan|ROKETSAN;TUR:Havelsan|HAVELSAN;TUR:Grand National Assembly;TUR:National Intelligence Organization|MIT|MİT;TUR:Justice and Development Party|AK Party|AKP;TUR:TCG
KOR:Defense Acquisition Program Administration|DAPA;KOR:Hanwha|Hanwha Aerospace|Hanwha Defense;KOR:Hyundai Rotem;KOR:Korea Aerospace Industries|KAI;KOR:National Assembly;PRK:Workers' Party of Korea|WPK;KOR:Joint Chiefs of Staff;KOR:LIG Nex1;KOR:Hyundai Heavy Industries|HD Hyundai Heavy Industries|HD Hyundai;KOR:Blue House|Cheong Wa Dae;KOR:Agency for Defense Development|ADD;KOR:Hanwha Ocean;KOR:National Intelligence Service|NIS
JPN:Self-Defense Forces|SDF|Japan Self-Defense Forces|JSDF;JPN:Maritime Self-Defense Force|MSDF|JMSDF|Japan Maritime Self-Defense Force;JPN:Air Self-Defense Force|ASDF|JASDF;JPN:Ground Self-Defense Force|GSDF|JGSDF;JPN:Mitsubishi Heavy Industries|MHI;JPN:Diet;JPN:Acquisition, Technology and Logistics Agency|ATLA;JPN:Liberal Democratic Party|LDP;JPN:Kawasaki Heavy Industries
FRA:Dassault|Dassault Aviation;FRA:Naval Group;FRA:Thales;FRA:Safran;FRA:DGA|Direction générale de l'armement;FRA:Nexter;FRA:Elysee;GBR:BAE Systems|BAE;GBR:Rolls-Royce;GBR:Royal Navy;GBR:Royal Air Force|RAF;GBR:MI6;GBR:MI5;GBR:House of Commons;GBR:House of Lords;GBR:Foreign Office|Foreign, Commonwealth and Development Office|FCDO;GBR:British Army;GBR:Labour Party;GBR:Conservative Party;GBR:Babcock
DEU:Bundeswehr;DEU:Bundestag;DEU:Rheinmetall;DEU:Krauss-Maffei Wegmann|KMW;DEU:ThyssenKrupp Marine Systems|thyssenkrupp Marine Systems|TKMS;DEU:Diehl|Diehl Defence;DEU:Hensoldt;SWE:Saab;SWE:FMV;ITA:Leonardo;ITA:Fincantieri;ESP:Navantia;ESP:Indra;NOR:Kongsberg;BRA:Embraer;AUS:Australian Defence Force|ADF;AUS:Austal;AUS:Royal Australian Navy|RAN;CAN:Canadian Armed Forces|CAF
NLD:Damen;IDN:PT Pindad|Pindad;IDN:PT PAL|PAL;IDN:TNI|Indonesian National Armed Forces;IDN:PT Dirgantara Indonesia;ARE:EDGE|EDGE Group;ARE:Tawazun|Tawazun Council;SAU:SAMI|Saudi Arabian Military Industries;SAU:GAMI|General Authority for Military Industries;SAU:Aramco|Saudi Aramco;POL:PGZ|Polish Armaments Group|Polska Grupa Zbrojeniowa;UKR:Ukroboronprom;UKR:Verkhovna Rada;UKR:Naftogaz
IRN:Islamic Revolutionary Guard Corps|IRGC|Revolutionary Guards|Revolutionary Guard;IRN:Atomic Energy Organization of Iran|AEOI;IRN:Quds Force;IRN:Supreme National Security Council|SNSC;PSE:Palestinian Authority|PA;PSE:Palestine Liberation Organization|PLO;PSE:Fatah;LBN:Lebanese Armed Forces|LAF;PHL:Armed Forces of the Philippines|AFP;PHL:Department of National Defense|DND;PHL:Malacañang
PHL:Philippine Coast Guard|PCG;PHL:Department of Foreign Affairs|DFA;VNM:Communist Party of Vietnam|CPV;VNM:Vietnam People's Army|VPA|People's Army of Vietnam;VNM:Viettel;SGP:Singapore Armed Forces|SAF;SGP:MINDEF;SGP:ST Engineering;MYS:Malaysian Armed Forces|MAF;MYS:MINDEF Malaysia;ZAF:Denel;ZAF:South African National Defence Force|SANDF;ZAF:Armscor;ZAF:African National Congress|ANC
NZL:New Zealand Defence Force|NZDF;KEN:Kenya Defence Forces|KDF;EGY:Arab Organization for Industrialization|AOI;EGY:Suez Canal Authority;TWN:Kuomintang|KMT;TWN:Democratic Progressive Party|DPP;TWN:Legislative Yuan;CHE:RUAG;FIN:Patria;CZE:CSG|Czechoslovak Group;BEL:FN Herstal;GRC:Hellenic Navy;LKA:Sri Lanka Navy;BGD:Bangladesh Army;MMR:Tatmadaw;VAT:Holy See
DNK:Folketing;SWE:Riksdag;NOR:Storting;FIN:Eduskunta;POL:Sejm;HRV:Sabor;LTU:Seimas;LVA:Saeima;EST:Riigikogu;ISL:Althing|Althingi|Alþingi;IRL:Dáil|Dail;IRN:Majlis;KAZ:Mazhilis;KAZ:Akorda;TUR:Directorate of Communications;NLD:Tweede Kamer;UZB:Oliy Majlis;IDN:DPR;MNG:State Great Khural`.split(
    /[;\n]/,
  );

/** Written with capitals where the form is an acronym, so that "who" is no organisation. */
const keyOf = (form: string): string => (/^[A-Z0-9.&+-]{2,12}$/.test(form) ? form.replace(/\./g, '') : respelt(form).replace(/^the /, ''));

const BODIES: ReadonlyMap<string, Body> = (() => {
  const map = new Map<string, Body>();
  const put = (names: string, country: Country | null): void => {
    const [name, ...others] = names.split('|') as [string, ...string[]];
    for (const form of [name, ...others]) {
      const known = map.get(keyOf(form));
      const among = [...new Set([...(known?.among ?? []), ...(country === null ? [] : [country])])];
      map.set(keyOf(form), { name: known?.name ?? name, country: among.length === 1 ? (among[0] ?? null) : null, among });
    }
  };
  for (const row of INTERNATIONAL) put(row, null);
  for (const row of NATIONAL) put(row.slice(4), row.slice(0, 3));
  return map;
})();

const COMMON = new Set(
  (
    'national assembly|grand national assembly|senate|house of representatives|congress|house of commons|state council|state duma|national security council|' +
    'national security agency|national intelligence service|department of state|state department|department of defense|defense department|justice department|department of justice|' +
    'treasury department|department of the treasury|treasury|foreign office|department of foreign affairs|department of national defense|central command|joint chiefs of staff|' +
    "national people's congress|supreme national security council|federal security service|democratic party|republican party|conservative party|labor party|liberal democratic party|" +
    'justice and development party|directorate of communications|national science foundation|environmental protection agency|food and drug administration|federal aviation administration|' +
    'national institutes of health|federal reserve|peace corps|missile defense agency|defense intelligence agency|royal navy|royal air force|ran|maf|saf|caf|adf'
  ).split('|'),
);

/** Whether many states have a body of that name, so that the report must tell whose is meant ("National Assembly"). */
export function isCommonName(form: string): boolean {
  return COMMON.has(keyOf(form));
}

/** The well-known organisation, agency, firm or body of that name or acronym, or null. Several states have a "Ministry of Defence": those are no names of one. */
export function bodyNamed(form: string): Body | null {
  return BODIES.get(keyOf(form)) ?? null;
}

const BEGINNINGS: ReadonlySet<string> = new Set([...BODIES.keys()].map((key) => folded(key.split(/[ '-]/)[0] as string)));

/** Whether some known body's name begins with this word; quick, to be asked of every capitalised word. */
export function beginsBody(word: string): boolean {
  return BEGINNINGS.has(respelt(word).replace(/\./g, ''));
}

/** Nouns that end or begin names of organisations, singular, American spelling; the first group are offices of a state and take its country. */
const STATE_BODIES =
  'ministry|department|directorate|bureau|agency|authority|embassy|consulate|army|navy|force|parliament|government|commission|command|office|council|guard|secretariat|cabinet|chancellery|treasury|court|police|administration|assembly|senate|congress|corps|fleet|regiment|brigade|division|battalion|squadron|headquarters|directorate-general|inspectorate|presidency|legislature|air force|armed forces|military|coast guard|mission|service|board|high commission|customs';
const OTHER_BODIES =
  'organization|corporation|committee|institute|university|company|association|federation|union|bank|party|foundation|institution|industry|system|aerospace|group|society|fund|college|academy|forum|alliance|league|network|center|laboratory|aeronautics|limited|ltd|inc|corp|llc|gmbh|plc|holding|shipyard|dockyard|airline|airway|times|post|news|journal|herald|tribune|television|radio|school|hospital|club|movement|front|coalition|consortium|technology|dynamics|electronics|partnership|campaign|initiative|exchange|delegation|tv|trust|press|clinic|chamber|studio|works|solution|co';

const STATE_NOUNS = new Set(STATE_BODIES.split('|'));
const OTHER_NOUNS = new Set(OTHER_BODIES.split('|'));
const singular = (word: string): string =>
  !word.endsWith('s') || /(?:ss|us|is|corps|works|dynamics|electronics|aeronautics|headquarters|customs)$/.test(word)
    ? word
    : word.replace(/ies$/, 'y').replace(/s$/, '');

/** What an organisation's head noun says it is: an office of a state, another body, or null for nouns that head no organisation. */
export function bodyNoun(word: string): 'state' | 'other' | null {
  const spelt = respelt(word);
  const noun = singular(spelt.endsWith('.') ? spelt.slice(0, -1) : spelt);
  if (STATE_NOUNS.has(noun) || noun === 'force') return 'state';
  return OTHER_NOUNS.has(noun) ? 'other' : null;
}

/** Nouns for things that are named with capitals and are no actors: agreements, areas, documents, events, structures, awards. */
const THINGS = new Set(
  'agreement|statement|memorandum|understanding|treaty|pact|accord|declaration|vision|partnership|cooperation|strategy|framework|plan|program|project|initiative|dialogue|summit|conference|talks|meeting|exercise|exercises|day|week|year|month|war|crisis|conflict|operation|act|law|bill|resolution|protocol|convention|charter|contract|deal|letter|intent|roadmap|policy|report|review|prize|award|medal|order|memorial|monument|airport|base|port|street|road|bridge|palace|house|hotel|museum|park|square|temple|mosque|church|cathedral|river|sea|ocean|gulf|strait|island|islands|mountain|region|corridor|line|wall|hall|tower|cemetery|station|stadium|system|missile|tank|aircraft|helicopter|vehicle|radar|satellite|olympics|cup|games|festival|expo|exhibition|show|security|defense|defence|technology|development|research|production|training|trade|economy|relations|ties|affairs|anniversary|issue|issues|committee meeting|age|era|covid-19|pandemic|virus|english|bible|constitution|communique|minutes|terms|arrangement|accords|pledge|insignia|agenda|buildup|hemisphere|seas|peninsula|relief|resilience|competitiveness|emergency|innovation|alliance|shoal|reef|visit|working|covid|ai|wwi|wwii|republican|republicans|democrat|democrats|partners|airbase|airfield|airport|headquarters|hq|ghq|mou|moa|loi|kingdom|republic|emirate|sultanate|asia|pacific|indo|americas|basin|valley|zone|era|future|prosperity|democracy|freedom|growth|investment|energy|climate|methane|weapons|smuggling|trafficking|leaders|ministerial|quad|package|sanctions|budget|side|sides|use|uses|products|product|equipment|abroad'.split(
    '|',
  ),
);

/** Whether a name that ends in this word is a thing rather than someone who acts ("Vision Statement", "War Memorial"). */
export function namesThing(word: string): boolean {
  return THINGS.has(folded(word));
}

const AGENCIES: ReadonlyMap<string, Country | null> = new Map(
  'xinhua CHN,yonhap KOR,tass RUS,ria RUS,interfax RUS,pti IND,ani IND,ians IND,uni IND,anadolu TUR,aa TUR,irna IRN,isna IRN,tasnim IRN,kuna KWT,wam ARE,spa SAU,qna QAT,bna BHR,ona OMN,kyodo JPN,jiji JPN,ukrinform UKR,pap POL,app PAK,bss BGD,vna VNM,petra JOR,mena EGY,sana SYR,bernama MYS,antara IDN,pna PHL,kcna PRK,azertac AZE,armenpress ARM,kazinform KAZ,belta BLR,wafa PSE,reuters -,ap -,afp -,dpa -,upi -,bloomberg -,efe -'
    .split(',')
    .map((row) => row.split(' ') as [string, string])
    .map(([name, country]) => [name, country === '-' ? null : country] as const),
);

const OUTLETS: ReadonlySet<string> = new Set(
  "twitter,facebook,instagram,telegram,youtube,whatsapp,linkedin,weibo,dawn,haaretz,ynet,maariv,yedioth,yedioth ahronoth,kan,army radio,times of israel,guardian,daily telegraph,telegraph,the times,sunday times,financial times,economist,le monde,le figaro,les echos,el pais,el mundo,nikkei,asahi,asahi shimbun,yomiuri,mainichi,nhk,hurriyet,sabah,daily sabah,milliyet,trt,al jazeera,al arabiya,al-monitor,arab news,gulf news,asharq al-awsat,al-ahram,cnn,bbc,nbc,cbs,abc,fox news,sky news,politico,axios,washington post,new york times,wall street journal,usa today,defense news,janes,jane's,breaking defense,the hindu,times of india,ndtv,india today,hindustan times,indian express,the print,the wire,el mercurio,el comercio,reforma,la nacion,clarin,folha,globo,o globo,estadao,der spiegel,spiegel,bild,die welt,die zeit,corriere della sera,la repubblica,kommersant,izvestia,vedomosti,global times,people's daily,cctv,cgtn,south china morning post,straits times,channel newsasia,jakarta post,kompas,bangkok post,rappler,inquirer,the nation,daily nation,punch,vanguard,jiji press,jiji,cna,rt,sputnik,newsweek,time magazine,associated press,agence france-presse,press trust of india,deutsche welle,france 24,euronews".split(
    ',',
  ),
);

/** Whether words name a news agency or an outlet: who prints a report, or is told something, and not one who acts in it. */
export function isOutlet(form: string): boolean {
  const whole = folded(form);
  const key = whole.replace(/^the /, '');
  return AGENCIES.has(key) || OUTLETS.has(key) || OUTLETS.has(whole) || OUTLETS.has(`the ${key}`);
}

/** The state whose national news agency a word names ("Xinhua"), or null. */
export function stateOfAgency(word: string): Country | null {
  return AGENCIES.get(folded(word)) ?? null;
}
