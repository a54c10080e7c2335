import type { EngagementClaim } from '../../model/claim.ts';
import type { Scene } from '../../model/scene.ts';
import { appearanceTellings } from './appearances.ts';
import { ceremonyTellings } from './ceremonies.ts';
import { claimOf } from './claims.ts';
import { type Delegation, delegationIn } from './delegation.ts';
import { discussionTellings } from './discussions.ts';
import { type Ground, groundOf } from './ground.ts';
import { handoverTellings } from './handovers.ts';
import { invitationTellings } from './invitations.ts';
import { ledTellings } from './led-sides.ts';
import { occasionsOf } from './merge.ts';
import { nounTellings } from './noun-tellings.ts';
import { ownAccount, phoneTellings } from './own-account.ts';
import { withPair } from './pairs.ts';
import { portCallTellings } from './port-calls.ts';
import { international, placeOfOthers } from './scope.ts';
import { withSeries } from './series.ts';
import { type Settled, settle } from './settled.ts';
import { signingTellings } from './signings.ts';
import { joinVisits, onItsDay, visitAround, withCountry } from './stays.ts';
import type { Telling } from './telling.ts';
import { titledTellings } from './titled.ts';
import { contactTellings } from './verb-tellings.ts';
import { visitorTellings } from './visitors.ts';
import { travelTellings } from './visits.ts';

/**
 * The visits, meetings, calls, ceremonies, exercises and conferences that a report tells, one claim an event, each with whatever the report
 * says of it in several places. What states do among themselves is kept; what one state does at home is left out.
 */
export function engagementsOf(scene: Scene): EngagementClaim[] {
  const ground = groundOf(scene);
  const tellings: Telling[] = ground.sentences.length === 0 ? [] : titledTellings(ground);
  const delegations: Delegation[] = [];
  for (let s = 0; s < ground.sentences.length; s++) {
    tellings.push(...contactTellings(ground, s), ...travelTellings(ground, s), ...nounTellings(ground, s));
    tellings.push(
      ...visitorTellings(ground, s),
      ...ceremonyTellings(ground, s),
      ...discussionTellings(ground, s),
      ...signingTellings(ground, s),
      ...ledTellings(ground, s),
      ...portCallTellings(ground, s),
      ...phoneTellings(ground, s),
      ...handoverTellings(ground, s),
      ...invitationTellings(ground, s),
      ...appearanceTellings(ground, s),
    );
    const delegation = delegationIn(ground, s);
    if (delegation !== undefined) delegations.push(delegation);
  }
  const settled = occasionsOf(
    ground,
    withSeries(
      ground,
      withPair(
        ground,
        tellings.flatMap((t) => ownAccount(ground, t)),
      ),
    ),
  ).map((o) => settle(ground, o));
  const placed = joinVisits(
    ground,
    settled.map((s) => (s.lead.kind === 'visit' ? withCountry(ground, s, settled) : s)),
  );
  const visits = placed.filter((s) => s.lead.kind === 'visit' && international(ground, s));
  return placed
    .map((s) => onItsDay(s, visits))
    .flatMap((s) => {
      const { there, visit } = within(ground, s, visits, placed);
      return visit !== undefined || international(ground, there) ? [claimOf(ground, there, visit, delegations)] : [];
    });
}

/** The visit that an engagement took place during; a ceremony without a place may owe its place to a meeting instead. */
function within(ground: Ground, s: Settled, visits: readonly Settled[], all: readonly Settled[]): { there: Settled; visit: Settled | undefined } {
  const around = visitAround(ground, s, visits);
  const unplaced = s.lead.kind === 'ceremony' && s.place?.country == null;
  const place = unplaced && (around === undefined || around.lead.sentence > s.lead.sentence) ? placeOfOthers(ground, s, all) : null;
  if (place === null) return { there: s, visit: around };
  return { there: { ...s, place }, visit: around?.place?.country === place.country ? around : undefined };
}
