import type { Annotation } from '../model/annotation.ts';
import type { Claim } from '../model/claim.ts';
import type { Report } from '../model/report.ts';
import { cooperationOf } from './cooperation/index.ts';
import { engagementsOf } from './engagements/index.ts';
import { instrumentsOf } from './instruments/index.ts';
import { indexScene } from './parties/index.ts';
import { sceneOf } from './scene.ts';
import { statementsOf } from './statements/index.ts';
import { transfersOf } from './transfers/index.ts';

/**
 * What one report says: its actors, then its engagements, instruments, areas of cooperation, transfers and statements. Claims point at
 * one another by id. Engagements come before the rest because the rest may happen at one.
 */
export function claimsOf(report: Report, annotation: Annotation): Claim[] {
  const scene = sceneOf(report, annotation);
  const engagements = engagementsOf(scene);
  const index = indexScene(scene);
  const instruments = instrumentsOf(scene, engagements, index);
  return [
    ...scene.actors,
    ...engagements,
    ...instruments,
    ...cooperationOf(scene, engagements, instruments, index),
    ...transfersOf(scene, index),
    ...statementsOf(scene, engagements),
  ];
}
