export { statesActing, statesMeant } from './acting.ts';
export { type Assertion, assertionOf, isQuestion } from './assertion.ts';
export { isWithinOne, namesStranger, namesUnplaced, nounsBetween } from './between.ts';
export { type Clause, clauseAt, clauseEnd, isPassive, type Oblique, prepositionals, withConjuncts } from './clause.ts';
export { collectiveAt, statesOfCollective } from './collective.ts';
export { type Circle, type Company, companyOf, completed, statesOfEngagement } from './context.ts';
export { indexScene, type SceneIndex } from './scene-index.ts';
export { type StateAt, sorted, statesOfMention, statesOfNoun, statesOfNouns, statesOfWords, statesSpelt } from './states.ts';
