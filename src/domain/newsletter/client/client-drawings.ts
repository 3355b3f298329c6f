import type { ClientPicture } from './client-edition.ts';

/** What of an edition is drawn. */

/** A value that a rule changes by the day. */
export interface ClientSteps {
  /** What changes: `电池产品出口退税率`. */
  readonly name: string;
  readonly unit?: string;
  /** From the earliest on; the first may have no day, it held before the second. */
  readonly steps: readonly ClientStep[];
}

export interface ClientStep {
  /** First day of the value. */
  readonly from?: string;
  readonly value: number;
  /** Said in place of the value: `取消`. */
  readonly says?: string;
}

/** Values of a series over time, as far as they were out on the day of issue. */
export interface ClientCourse {
  /** First day of each period; `joined` when the period before it is there too. */
  readonly points: readonly { readonly day: string; readonly value: number; readonly joined: boolean }[];
  /** First and last period in words. */
  readonly from: string;
  readonly to: string;
  /** Lowest, highest, and that periods are missing. */
  readonly words: string;
}

/** The mark of the bank as its settings have it. */
export type ClientMark = Omit<ClientPicture, 'caption'>;
