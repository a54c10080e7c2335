import type { Country } from '../../model/country.ts';
import type { TransferStage } from '../../model/vocabulary.ts';
import type { Item } from './items.ts';

/** One telling of a transfer: whose arms went to whom as far as the sentence says, which arms, and how far it is. */
export interface Deed {
  /** The verb or noun that tells it. */
  readonly token: number;
  readonly suppliers: readonly Country[];
  readonly recipients: readonly Country[];
  readonly items: readonly Item[];
  readonly stage: TransferStage;
  /** Whether the seller may be told from the make of the arms: who buys buys from the maker; who gives may give what others built. */
  readonly fromMaker: boolean;
  /** Whether somebody is named who gives and of whom the report does not tell whose he is: a firm of an unknown state. */
  readonly stranger?: boolean;
  /** The same of whoever takes. */
  readonly strangeBuyer?: boolean;
}
