export { isAmericanGeorgia, isAmericanTown } from './american-states.ts';
export { type AreaTerm, areasIn, areasNamed } from './areas.ts';
export { type ArmamentTerm, armamentCategory, armamentsNamed } from './armaments.ts';
export { stateOfMaker } from './arms-makers.ts';
export { type Body, beginsBody, bodyNamed, bodyNoun, isCommonName, isOutlet, namesThing, stateOfAgency } from './bodies.ts';
export { type MapPoint, placeOnMap } from './coordinates.ts';
export { folded, respelt } from './fold.ts';
export { isMansName, isWomansName } from './genders.ts';
export { mayHaveOffice, standingOf, statesOfTitle } from './government.ts';
export { sameGivenName } from './hypocorisms.ts';
export { koreanFamilyKey, sameKoreanFamily } from './korean-names.ts';
export { legalFormAhead, statesOfLegalForm, withoutLegalForm } from './legal-forms.ts';
export { hasAnyName, likelihoodsOfName } from './name-origins.ts';
export { modifiesTitle, type Office, type OfficeRank, officeOf, rankOfTitleNoun, representsState, sameOffice } from './offices.ts';
export { isHonorific, isNameParticle, isNameSuffix, isPostNominal, isRankWord, rankNamed } from './ranks.ts';
export { stateOfShipPrefix } from './ship-prefixes.ts';
export {
  ALL_STATES,
  beginsOnMap,
  findState,
  type MapReading,
  mapReading,
  mayBeginState,
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
