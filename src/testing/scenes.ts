import { openSmallReader } from '../annotate/index.ts';
import { engagementsOf } from '../extract/engagements/index.ts';
import { sceneOf } from '../extract/index.ts';
import type { Annotator } from '../model/annotation.ts';
import type { EngagementClaim } from '../model/claim.ts';
import type { Scene } from '../model/scene.ts';
import { reportOf } from './reports.ts';

/** A report read by the small reader, as the extractors get it. */
export interface Setting {
  readonly scene: Scene;
  readonly engagements: readonly EngagementClaim[];
}

let opened: Promise<Annotator> | undefined;

/** Reads a text and sets its scene; the reader is opened once for all tests of a file. */
export async function settingOf(text: string, published = '2023-03-15', source: string | null = null, title: string | null = null): Promise<Setting> {
  opened ??= openSmallReader();
  const [annotation] = await (await opened).annotate([text]);
  if (annotation === undefined) throw new Error('the reader gave no annotation');
  const scene = sceneOf(reportOf(text, published, { source, title }), annotation);
  return { scene, engagements: engagementsOf(scene) };
}
