import { rankOfTitleNoun } from '../../knowledge/index.ts';
import { type Clause, tokenAt } from './clause.ts';

// Who can say something: people, bodies and states; and what says something for them: papers, figures and pictures.

/** Nouns of bodies and of people in number that no ending tells. */
const BODIES: ReadonlySet<string> = new Set(
  (
    'administration agency alliance army assembly association authority band bank board body bureau cabinet camp campaign caucus city coalition college commission ' +
    'committee community company congress corporation council country couple court crew crowd delegation department division embassy enterprise faction family ' +
    'federation firm force foundation fund government group half house industry institute institution intelligence jury kingdom leadership league left legislature ' +
    'management majority media military ministry minority mission nation navy network newspaper office opposition organisation organization outlet panel parliament ' +
    'party people police presidency press public quarter regime republic right school secretariat senate service side some staff state station team third tribe ' +
    'troop union university village watchdog wing world aide ally chief child colleague couple expert fellow folk friend guest guy head host individual judge lady ' +
    'man men mayor mother father brother sister son daughter husband wife parent monarch other person pilot pope pundit rival spouse student teenager adult ' +
    'twin victim woman women youth source operative professional candidate delegate advocate associate magistrate percent dozen hundred thousand million lot none one number all many'
  ).split(' '),
);
/** Endings of nouns for people. */
const PERSON = /(?:[^aeiou]er|[ae]er|eer|tor|sor|ist|ian|man|men|woman|women|people|person|eur|crat|ive|ee|ant|dent|gent|nent|nal|cal|ial|can|rate)$/;
/** Nouns with such an ending that are things. */
const THINGS: ReadonlySet<string> = new Set(
  (
    'order number matter power computer center water weather winter summer shoulder disaster character chapter barrier border counter cover danger danger error factor ' +
    'sector mirror motor reactor vector indicator initiative incentive alternative narrative perspective objective motive drive archive committee fee coffee degree ' +
    'guarantee grant plant warrant covenant restaurant incident accident precedent talent component continent signal proposal trial material denial potential ' +
    'memorial capital hospital arsenal journal festival rate climate debate mandate template corporate transfer tower river fire measure minister-ship oversight layer ' +
    'software hammer feature trigger corner laser fiber letter paper newsletter poster chart manner dinner corner buffer sewer tanker container carrier destroyer cruiser freighter boiler printer scanner helicopter'
  ).split(' '),
);
/** Papers, figures and pictures, which tell what is in them. */
const PAPERS =
  /^(?:account|act|ad|advertisement|agreement|analysis|announcement|article|assessment|audit|bill|biography|blog|book|briefing|broadcast|budget|bulletin|cable|chart|clip|communique|communiqué|complaint|contract|column|constitution|datum|data|database|declaration|dispatch|document|documentary|draft|editorial|email|e-mail|essay|estimate|evidence|figure|filing|film|finding|footage|forecast|guidance|guideline|image|indictment|investigation|index|interview|invoice|language|law|lawsuit|letter|manifesto|map|memo|memorandum|message|model|motion|note|notice|number|order|page|paper|petition|photo|picture|piece|placard|plan|platform|poll|polling|post|poster|proclamation|projection|proposal|readout|record|release|report|research|resolution|result|review|rule|ruling|sign|slide|speech|statement|statistic|story|strategy|study|suit|summary|survey|table|testimony|text|transcript|treaty|tweet|verdict|video|website|word)$/;

/** Whether the token heads a phrase for people, a body or a state. A relative pronoun is what it stands for; other pronouns are taken for people or bodies, but for "this", "that" and "what". */
export function isSpeaker(clause: Clause, i: number): boolean {
  const { upos, text, lemma } = tokenAt(clause, i);
  if (/^(?:that|which)$/i.test(text) && clause.sentence.tokens[i]?.xpos.startsWith('W')) {
    const verb = tokenAt(clause, i).head;
    const noun = verb < 0 ? -1 : tokenAt(clause, verb).head;
    return noun >= 0 && noun < i && isSpeaker(clause, noun);
  }
  if (upos === 'PRON' || upos === 'DET') return !/^(?:this|that|these|those|what|something|nothing|everything)$/i.test(text);
  if (upos === 'PROPN' || upos === 'NUM' || upos === 'ADJ') return true;
  if (clause.sentence.names.some((n) => n.first <= i && i < n.last && n.type !== 'event')) return true;
  if (rankOfTitleNoun(lemma) !== null || BODIES.has(lemma)) return true;
  return PERSON.test(lemma) && !THINGS.has(lemma) && !isPaper(clause, i);
}

/** Whether the token heads a phrase for a paper, a figure or a picture. */
export function isPaper(clause: Clause, i: number): boolean {
  return PAPERS.test(tokenAt(clause, i).lemma);
}
