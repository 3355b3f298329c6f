import type { Gate } from './gates.ts';

/** What the checks of words look for, and what they do not, in words. */
export interface LookedFor {
  readonly looked: readonly string[];
  readonly notLooked: readonly string[];
}

/** What a colleague has to see before approving an edition; internal. */
export interface QaReport {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly publishedOn: string;
  readonly lane: string;
  readonly state: string;
  readonly gates: readonly Gate[];
  readonly words: LookedFor;
  readonly leftOut: readonly { readonly title: string; readonly reason: string }[];
  readonly waivers: readonly {
    readonly place: string;
    readonly expression: string;
    readonly rule: string;
    readonly reason: string;
    readonly reviewer: string;
  }[];
  readonly items: readonly {
    readonly number: number;
    readonly title: string;
    readonly source: string;
    readonly url: string;
    /** Absent until somebody checked it. */
    readonly checkedOn?: string;
  }[];
  /** Public figures by version. */
  readonly figures: readonly {
    readonly version: string;
    readonly name: string;
    readonly text: string;
    readonly origin: string;
    readonly url: string;
  }[];
  /** Public figures no version shows. */
  readonly figuresLeftOut: readonly { readonly title: string; readonly reason: string }[];
  /** Items an earlier edition told, in words. */
  readonly repeats: readonly string[];
  readonly variants: readonly { readonly id: string; readonly name: string; readonly items: number }[];
  readonly files: readonly {
    readonly name: string;
    readonly bytes: number;
    readonly sha256: string;
    /** What the size is held against, in words; nothing when there is no limit. */
    readonly limit?: string;
    readonly over: boolean;
  }[];
}

export const isReady = ({ gates, files }: QaReport): boolean =>
  gates.every(({ problems }) => problems.length === 0) && !files.some(({ over }) => over);
