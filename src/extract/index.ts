export { claimsOf } from './claims.ts';
export { sceneOf } from './scene.ts';
export { quotationsOf } from './statements/quotes.ts';
export { ancestors, dependents, isRelation, subtree } from './tree.ts';
