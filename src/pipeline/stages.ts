import type { Annotation, ReaderName } from '../model/annotation.ts';
import type { Claim } from '../model/claim.ts';
import type { ReportId } from '../model/ids.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Report } from '../model/report.ts';
import type { Reconciliation } from '../reconcile/index.ts';
import type { Kept, Resolution } from '../resolve/index.ts';
import type { Opened } from './readers.ts';
import type { Rules } from './rules.ts';

type Reports = ReadonlyMap<ReportId, Report>;

/** The stages between reading and the record, as one value, so that tests and benchmarks can put others in. */
export interface Stages {
  /** Opens the language model of that name, or the program's own choice; called once, and only when there is something to read. */
  openAnnotator(name: ReaderName | null): Promise<Outcome<Opened>>;
  claimsOf(report: Report, annotation: Annotation): readonly Claim[];
  resolve(reports: Reports, claims: readonly Claim[], judgements: readonly Judgement[], kept?: Kept): Resolution;
  reconcile(reports: Reports, claims: readonly Claim[], resolution: Resolution, judgements: readonly Judgement[], kept?: Kept): Reconciliation;
  readonly rules: Rules;
}
