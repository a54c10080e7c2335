export { areasIn } from './areas.ts';
export { armamentCategory } from './armaments.ts';
export { folded, respelt } from './fold.ts';
export {
  ALL_STATES,
  findState,
  stateAdjective,
  stateName,
  stateNamed,
  stateOfCapital,
  stateOfDemonym,
  stateOfPlace,
  stateOfPrefix,
  stateOfSeat,
  statesOfCompound,
} from './states.ts';
