import type { Place } from '../../model/claim.ts';
import type { Country } from '../../model/country.ts';
import type { Dating } from '../../model/date.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { Span } from '../../model/span.ts';
import type { EngagementKind, EngagementStatus, ParticipantRole } from '../../model/vocabulary.ts';

export interface Party {
  readonly actor: ClaimId;
  readonly role: ParticipantRole;
}

/** One place where a report tells of an engagement. Several tellings of one event become one claim. */
export interface Telling {
  readonly kind: EngagementKind;
  readonly status: EngagementStatus;
  readonly sentence: number;
  /** The word that tells it. */
  readonly token: number;
  readonly parties: readonly Party[];
  /** States that take part though no actor stands for them, besides the sides of the parties. */
  readonly states: readonly Country[];
  readonly place: Place | null;
  readonly date: Dating;
  readonly about: string | null;
  /** "the meeting", "during his visit": it means an engagement told elsewhere in the report, if there is one that fits. */
  readonly refersBack: boolean;
  /** It names others who were there besides those named elsewhere ("joined the call", "were also present"). */
  readonly widens: boolean;
  /** It is told as lying ahead of something else ("before his talks"), which does not say whether it has been. */
  readonly ahead: boolean;
  /** The words leave it open whether the parties met or telephoned ("spoke with"). */
  readonly vague: boolean;
  readonly span: Span;
}

/** Of what is told outright, in words of its own: none of the ways in which a telling leans on others or leaves something open. */
export const outright = { refersBack: false, widens: false, ahead: false, vague: false } as const;
