export { claimsOf } from './claims.ts';
export { sceneOf } from './scene.ts';
