import type { Country } from '../model/country.ts';
import { folded } from './fold.ts';

/** Given names that are women's nearly everywhere. */
const WOMEN = new Set(
  'angela annalena anna anne ana anita amina aisha alexandra alice amelie andrea anastasia barbara beata benazir brigitte camilla carmen carol caroline catherine cecilia charlotte christina christine claudia condoleezza cristina daniela diana dilma dina eka elisabeth elizabeth ellen elena emma erna esther eva fatima federica fiona florence francoise giorgia gina golda gro hala hanna hannah heather heba helen helena helle hillary hina hina isabel jacinda jane janet jean jeanine jennifer jessica josepha joyce julia julie kaja kamala karen karin karine kate katherine katalin katrin kersti khaleda laura leila leslie liz louise lucia luisa lynn maia magdalena margaret margarita margot margrethe maria marie marina marine marise marta martha mary megawati melanie melania mette michelle mirjana nadia nancy nanaia natalia nicola nirmala olga park penny pilar queen rachel rania reem retno roberta rosa roza ruth salome samantha samia sandra sanna sara sarah sheikha shirin silvia simone sofia sonia susan sushma sviatlana svetlana tanja tarja teresa theresa trudy tsai ursula valentina valerie vera victoria viola wendy yulia yuriko zuzana'.split(
    ' ',
  ),
);

/** States where a given name in -a is a woman's: of Slavic, Romance, Germanic, Baltic and Greek languages. */
const IN_A = new Set(
  'ALB AND ARG AUT BEL BGR BIH BLR BOL BRA CHE CHL COL CRI CUB CYP CZE DEU DNK DOM ECU ESP FRA GBR GRC GTM HND HRV ISL ITA LTU LUX LVA MDA MEX MKD MLT MNE NIC NLD NOR NZL AUS CAN IRL PAN PER POL PRT PRY ROU RUS SLV SRB SVK SVN SWE UKR URY USA VEN'.split(
    ' ',
  ),
);
/** Names in -a that are men's there. */
const MEN_IN_A = new Set(
  'luca luka nikola nicola mykola mykyta nikita ilya illia ilia danila kuzma savva sasha misha kostya vanya vanja sinisa sasa kosta costa andrea mattia elia joshua ezra noa jona borja barnaba kuba bonaventura jozsa gyula bela attila csaba geza mustafa musa isa yahya zakaria abdulla krishna shiva rama'.split(
    ' ',
  ),
);

/** Whether a given name is a woman's, in the state that its bearer is of where that is known; false also for names that do not tell. */
export function isWomansName(given: string, country: Country | null = null): boolean {
  const name = folded(given);
  return (
    WOMEN.has(name) ||
    (country !== null && IN_A.has(country) && /[^aeiou]i?a$/.test(name) && name.length > 3 && !MEN_IN_A.has(name) && !MEN.has(name))
  );
}

/** Given names that are men's nearly everywhere. */
const MEN = new Set(
  'abdel abdul abdullah adam ahmed alan albert alexander alexei ali amir anatoly andreas andrei andrew andriy antonio antony anthony ariel arthur ashton avigdor barack bashar ben benjamin benny bernard bernardo bill bob boris brad brett bruno carlos charles chris christopher cyril daniel david dmitri dmitry dmytro donald ebrahim edgar edward ehud emmanuel enrique eric ernesto felipe felix ferdinand fernando francis francisco francois frank frederick fumio gabriel george gerhard gideon giorgi giuseppe gordon guillermo hamad hamid harry hassan henry hossein hugo hulusi hussein ibrahim igor ilham imran isaac ismail ivan jack jacob jair jake james javier jean jens jim joao joe john jonathan jorge jose joseph josep juan julio justin karl keir kevin khalid klaus kurt larry lawrence leon leonid lloyd louis lucas luis luiz mahmoud manuel marco mario mark markus martin matteo matthew mevlut michael michel miguel mike mikhail mohamed mohammad mohammed moshe muhammad mustafa nawaz nicolas nikolai nikol oleg oleksii olaf omar oscar pascal patrick paul pedro pete peter petr philip pierre rafael ramzan rashid ray raul recep reuven rex ricardo richard rishi robert rodrigo roger roman ronald sadyr salman salva samuel scott sebastian sergei sergey sergio shinzo shehbaz silvio simon stefan stephen steve steven taro tayyip thomas tim toby tom tony urho vaclav viktor vijay vladimir volodymyr wang william winston xavier xi yahya yair yasar yitzhak yoav yoon yoshihide youssef yuri zoran'.split(
    ' ',
  ),
);

/** Whether a given name is a man's; false also for names that we do not know. */
export function isMansName(given: string): boolean {
  return MEN.has(folded(given));
}
