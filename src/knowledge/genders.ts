import { folded } from './fold.ts';

/** Given names that are women's nearly everywhere. */
const WOMEN = new Set(
  'angela annalena anna anne ana anita amina aisha alexandra alice amelie andrea anastasia barbara beata benazir brigitte camilla carmen carol caroline catherine cecilia charlotte christina christine claudia condoleezza cristina daniela diana dilma dina eka elisabeth elizabeth ellen elena emma erna esther eva fatima federica fiona florence francoise giorgia gina golda gro hala hanna hannah heather heba helen helena helle hillary hina hina isabel jacinda jane janet jean jeanine jennifer jessica josepha joyce julia julie kaja kamala karen karin karine kate katherine katalin katrin kersti khaleda laura leila leslie liz louise lucia luisa lynn maia magdalena margaret margarita margot margrethe maria marie marina marine marise marta martha mary megawati melanie melania mette michelle mirjana nadia nancy nanaia natalia nicola nirmala olga park penny pilar queen rachel rania reem retno roberta rosa roza ruth salome samantha samia sandra sanna sara sarah sheikha shirin silvia simone sofia sonia susan sushma sviatlana svetlana tanja tarja teresa theresa trudy tsai ursula valentina valerie vera victoria viola wendy yulia yuriko zuzana'.split(
    ' ',
  ),
);

/** Whether a given name is a woman's; false also for names that we do not know. */
export function isWomansName(given: string): boolean {
  return WOMEN.has(folded(given));
}
