import type { Store, Views } from '../record/index.ts';
import type { Keeper } from './keep/keeper.ts';

/** What every route works with. */
export interface Serving {
  readonly store: Store;
  readonly views: Views;
  readonly keeper: Keeper;
  /** The user's name, for decisions that name nobody. */
  readonly user: string;
  readonly now: () => Date;
  readonly version: string;
  /** How long one view may take inside the database, in milliseconds. */
  readonly patience: number;
  /** Tells this run of the server from others. */
  readonly run: string;
}

/** What may talk to the server, and where the page lies. */
export interface Access {
  /** The names under which it may be addressed, without port; anything else is another site that has been pointed here. */
  readonly hosts: ReadonlySet<string>;
  /** Needed where others than this machine can reach the server. */
  readonly token: string | null;
  /** The folder of the built page. */
  readonly page: string;
}
