export { type Cast, castOf } from './cast.ts';
export { actorsAt, type CastIndex, castIndex, mentionAt, mentionsIn, placesIn, sidesOf, subjectsOf } from './lookup.ts';
