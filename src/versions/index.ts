export { addressKey } from './address.ts';
export { carriedOver } from './carry.ts';
export { changesBetween, type ParagraphChange, type Run } from './changes.ts';
export { type Versions, versionsOf } from './versions.ts';
