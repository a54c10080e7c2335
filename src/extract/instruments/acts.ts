import type { InstrumentStatus } from '../../model/vocabulary.ts';

function rows(status: InstrumentStatus, words: string): [string, InstrumentStatus][] {
  return words.split(' ').map((word) => [word, status]);
}

/** What a verb (or the noun of one: "signing") does to the instrument it governs, by lemma. */
export const ACTS: ReadonlyMap<string, InstrumentStatus> = new Map([
  ...rows(
    'discussed',
    'discuss evaluate examination review consider explore propose study raise mention examine mull weigh seek suggest discussion proposal consideration want',
  ),
  ...rows(
    'negotiated',
    'negotiate renegotiate draft redraft prepare pursue elaborate formulate expedite negotiation renegotiation drafting preparation elaboration talk eye near advance',
  ),
  ...rows(
    'finalised',
    'finalise finalize reach strike complete agree initial hammer settle broker forge craft cut finalization finalisation completion initialling initialing clinch thrash',
  ),
  ...rows(
    'signed',
    'sign ink conclude seal award win land bag enter secure undersign countersign cosign co-sign subscribe formalise formalize signing inking conclusion signature close make',
  ),
  ...rows(
    'adopted',
    'adopt issue release publish unveil launch announce endorse approve ratify pass adoption ratification approval issuance accept establish validate deposit',
  ),
  ...rows('exchanged', 'exchange hand'),
  ...rows('in-force', 'entry implement implementation activate operationalise operationalize bind bound govern upgrade elevate replace supersede'),
  ...rows('extended', 'extend renew prolong extension renewal prolongation'),
  ...rows(
    'terminated',
    'terminate scrap ditch revoke repudiate nullify void freeze discontinue axe cancel abrogate annul quit withdraw revoke denounce expire end abandon suspend dissolve rescind exit termination withdrawal suspension cancellation revocation denunciation expiry tear',
  ),
]);

/** Verbs that only speak of an instrument that is there already; what happened to it must be told otherwise. */
export const MENTIONS: ReadonlySet<string> = new Set(
  'discuss review welcome hail praise note recall mention laud commend follow include cover see cite reaffirm underline stress build witness say tell describe call highlight appreciate'.split(
    ' ',
  ),
);

/** How far an instrument is, in the order in which the record lists it: of two tellings the further one holds. */
export const FURTHER: Readonly<Record<InstrumentStatus, number>> = {
  discussed: 0,
  negotiated: 1,
  finalised: 2,
  signed: 3,
  adopted: 4,
  exchanged: 5,
  'in-force': 6,
  extended: 7,
  terminated: 8,
};
