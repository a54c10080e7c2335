import type { Annotation } from '../model/annotation.ts';
import type { Report } from '../model/report.ts';
import type { Scene } from '../model/scene.ts';
import { castOf } from './cast/index.ts';
import { timesOf } from './dates/index.ts';
import { mended } from './mended.ts';

/** Sets the scene for the extractors: the report and its annotation, with who appears in it, the places and the dates it names. */
export function sceneOf(report: Report, read: Annotation): Scene {
  const annotation = mended(read);
  const { actors, mentions, places } = castOf(report, annotation);
  return { report, annotation, actors, mentions, places, times: timesOf(report, annotation) };
}
