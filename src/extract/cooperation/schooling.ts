import type { Sentence, Token } from '../../model/annotation.ts';
import type { Area } from '../../model/area.ts';
import type { Country } from '../../model/country.ts';
import type { CooperationStage } from '../../model/vocabulary.ts';
import {
  type Assertion,
  assertionOf,
  type Circle,
  clauseAt,
  completed,
  type SceneIndex,
  sorted,
  statesActing,
  statesOfNouns,
} from '../parties/index.ts';

/** What two states do together, told by what one does for the other. */
export interface Deed {
  readonly parties: readonly Country[];
  readonly area: Area;
  readonly stage: CooperationStage;
  /** The word that tells it. */
  readonly text: string;
}

const LEARNING = /^(?:train|study|undergo|attend|enrol|enroll|graduate|receive|qualify)$/;
const SENDING = /^(?:send|admit|accept|second|dispatch|host|receive|enrol|enroll|sponsor|educate)$/;
const TRAINEE =
  /^(?:officer|cadet|pilot|soldier|mechanic|engineer|technician|specialist|operator|sailor|troop|personnel|platoon|company|battalion|policeman|police|guard|marine|recruit|instructor|diplomat|doctor|serviceman|trainee|peacekeeper|expert|commando|crew|sapper|inspector|analyst|controller)$/i;
const PUPIL = /^(?:student|pupil|scholar|graduate|teacher)$/i;
const SCHOOL = /^(?:school|academy|college|university|institute|course|centre|center|campus|programme|program|class|training|staff)$/i;

/** Whose people a sentence says are taught where: "Kenyan soldiers will train at Turkish schools", "the training which Jordanian mechanics underwent in Poland". */
export function schoolingIn(index: SceneIndex, s: number, circle: Circle | undefined): Deed[] {
  const sentence = index.sentences[s] as Sentence;
  return sentence.tokens.flatMap((token, k) => (token.upos === 'VERB' ? (schoolingAt(index, s, k, circle) ?? []) : []));
}

function schoolingAt(index: SceneIndex, s: number, verb: number, circle: Circle | undefined): Deed | null {
  const sentence = index.sentences[s] as Sentence;
  const token = sentence.tokens[verb] as Token;
  const lemma = token.lemma.toLowerCase();
  if (!LEARNING.test(lemma) && !SENDING.test(lemma)) return null;
  const clause = clauseAt(sentence, verb);
  const taught = (heads: readonly number[], pupils: boolean): number[] => heads.filter((k) => isSeveral(sentence, k, pupils));
  const school = [...clause.objects, ...clause.obliques.map((o) => o.head)].filter((k) => SCHOOL.test(lemmaAt(sentence, k)));
  const learns = LEARNING.test(lemma) && (/^(?:train|study)$/.test(lemma) || school.length > 0);
  const learners = learns ? taught(clause.subjects, false) : [];
  const sends = SENDING.test(lemma) && school.length > 0;
  const sent = learners.length === 0 && sends ? taught(clause.passive ? clause.subjects : clause.objects, true) : [];
  const people = [...learners, ...sent];
  if (people.length === 0 || (lemma === 'train' && learners.length > 0 && clause.objects.length > 0)) return null;
  const assertion = assertionOf(sentence, verb);
  if (assertion === 'denied') return null;
  const where = clause.obliques.filter((o) => /^(?:in|at|to|from|by|with)$/.test(o.preposition)).map((o) => o.head);
  const own = statesOfNouns(index, s, people);
  const acting = sent.length > 0 && !clause.passive ? statesActing(index, s, clause) : [];
  const named = sorted([
    ...own,
    ...(own.length === 0 || !/^(?:send|second|dispatch|sponsor)$/.test(lemma) ? acting : []),
    ...statesOfNouns(index, s, [...where, ...school]),
  ]);
  const parties = named.length === 1 && school.length > 0 ? (completed(circle, named, { near: 4 })[0] ?? []) : named;
  if (parties.length !== 2) return null;
  const pupils = people.every((k) => PUPIL.test(lemmaAt(sentence, k)));
  return { parties, area: pupils ? 'culture' : 'training', stage: STAGES[assertion], text: token.text };
}

/** How far what a verb tells is, by how the sentence puts it. */
export const STAGES: Readonly<Record<Assertion, CooperationStage>> = {
  fact: 'under-way',
  agreed: 'agreed',
  planned: 'intended',
  wished: 'intended',
  asked: 'discussed',
  possible: 'discussed',
  denied: 'discussed',
};

/** Several people, not the one of whose youth a report tells. */
function isSeveral(sentence: Sentence, k: number, pupils: boolean): boolean {
  const { xpos } = sentence.tokens[k] as Token;
  const lemma = lemmaAt(sentence, k);
  if (!TRAINEE.test(lemma) && !(pupils && PUPIL.test(lemma))) return false;
  return xpos === 'NNS' || /^(?:personnel|platoon|company|battalion|police|crew|staff)$/i.test(lemma);
}

const lemmaAt = (sentence: Sentence, k: number): string => (sentence.tokens[k] as Token).lemma.toLowerCase().replace(/(?<=mechanic|technic)s$/, '');
