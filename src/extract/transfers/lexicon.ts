import type { TransferStage } from '../../model/vocabulary.ts';

/** Which way arms go, seen from the subject of the word: it supplies them or acquires them. */
export type Direction = 'supply' | 'acquire';

/** A word for a transfer of arms: which way they go, and how far the deal is where the word is asserted as done. */
export interface DeedWord {
  readonly direction: Direction;
  readonly stage: TransferStage;
}

function words(direction: Direction, stage: TransferStage, list: string): [string, DeedWord][] {
  return list.split(' ').map((word) => [word, { direction, stage }]);
}

/** Verbs of transfer by lemma. */
export const TRANSFER_VERBS: ReadonlyMap<string, DeedWord> = new Map([
  ...words(
    'supply',
    'delivered',
    'supply deliver provide send donate gift give transfer hand ship dispatch furnish equip arm grant rush lend pass present contribute bestow cede consign airlift ferry loan',
  ),
  ...words('supply', 'procured', 'sell export re-export'),
  ...words('supply', 'offered', 'offer pledge promise commit allocate earmark'),
  ...words('acquire', 'procured', 'buy purchase procure acquire lease induct'),
  ...words('acquire', 'ordered', 'order contract'),
  ...words('acquire', 'delivered', 'receive import obtain get'),
  ...words('acquire', 'licensed', 'produce build assemble manufacture construct'),
  ...words('supply', 'delivered', 'arrive land come reach'),
]);

/** Nouns of transfer by lemma: "the sale of", "a delivery of", "an order for". */
export const TRANSFER_NOUNS: ReadonlyMap<string, DeedWord> = new Map([
  ...words('supply', 'delivered', 'delivery supply shipment transfer donation handover hand-over gift grant consignment'),
  ...words('supply', 'procured', 'sale export'),
  ...words('supply', 'offered', 'package tranche offer proposal'),
  ...words('acquire', 'procured', 'purchase acquisition procurement import lease'),
  ...words('acquire', 'ordered', 'order contract deal agreement pact'),
]);

/** Nouns for whoever buys or supplies: "a major buyer of", "the largest supplier of". */
export const TRANSFER_AGENTS: ReadonlyMap<string, DeedWord> = new Map([
  ...words('supply', 'delivered', 'supplier seller exporter provider vendor'),
  ...words('acquire', 'procured', 'buyer importer purchaser customer recipient'),
]);

/** Verbs that move arms by themselves: "the jets arrived in India". */
export const ARRIVING_VERBS: ReadonlySet<string> = new Set(['arrive', 'land', 'come', 'reach']);

/** Verbs whose passive can keep the arms as object: "Athens was offered 1,200 vehicles". */
export const GIVING_VERBS: ReadonlySet<string> = new Set(
  'give offer send sell grant promise pledge lend award gift donate allocate provide supply deliver hand loan present'.split(' '),
);

/** Verbs with which the one to whom an offer was made answers it: it was made, whatever becomes of it. */
export const ANSWERING_VERBS: ReadonlySet<string> = new Set(
  'reject refuse decline turn consider study weigh mull examine evaluate assess accept welcome receive review await ponder spurn snub rebuff'.split(
    ' ',
  ),
);

/** Verbs that name the recipient as object and the arms with "with". */
export const WITH_VERBS: ReadonlySet<string> = new Set(['supply', 'provide', 'equip', 'arm', 'furnish', 'present']);

/** Nouns for what binds a buyer and a seller: what is to be bought under them is ordered. */
export const BINDING_NOUNS: ReadonlySet<string> = new Set('contract deal agreement pact order accord memorandum mou letter arrangement'.split(' '));

/** Verbs that make their subject the seller of a contract. */
export const WINNING_VERBS: ReadonlySet<string> = new Set('win land bag secure receive get clinch'.split(' '));

/** Verbs with which a transfer noun is told as done ("completed the sale", "signed a contract for"). */
export const CLOSING_VERBS: ReadonlySet<string> = new Set(
  'sign conclude finalise finalize ink seal clinch award win place complete close secure begin start make confirm land bag take receive accept'.split(
    ' ',
  ),
);

/** Verbs with which a transfer noun is only offered or allowed ("approved the sale", "announced a package"). */
export const OFFERING_VERBS: ReadonlySet<string> = new Set(
  'approve clear authorize authorise announce unveil notify offer propose pledge promise prepare plan greenlight back okay permit allow'.split(' '),
);

/** Verbs with which a transfer noun does not come about. */
export const STOPPING_VERBS: ReadonlySet<string> = new Set(
  'consider mull eye weigh study explore examine debate want hope evaluate assess block halt suspend cancel stop ban reject refuse oppose freeze delay veto criticize criticise condemn discuss seek request demand end scrap prevent prohibit restrict deny bar limit negotiate pause'.split(
    ' ',
  ),
);
