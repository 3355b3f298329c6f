import type { DataOf } from '../../../schemas/index.ts';
import type { spinNames } from '../../labels.ts';
import type { PolicyDates } from '../../policies/status.ts';

export type SpinKind = keyof typeof spinNames;

/** An entry as it is named under what was made from it. */
export interface Version {
  kind: string;
  title: string;
  version: string;
  /** Who stands behind it, in words. */
  approval: string;
  /** Day its next review is due. */
  dueOn: string;
}

/** Content with its index in the list of versions. */
interface Versioned {
  from: number;
}

export interface NodeSummary extends Versioned {
  id: string;
  name: string;
  stage: string;
  does: string;
  size: string;
  assets: string;
  cash: { receivable: string; payable: string; inventory: string };
  needs: readonly string[];
  risks: readonly string[];
  questions: readonly string[];
  /** Ids of the approved products that suit it, the nearest first. */
  products: readonly string[];
}

/** A text with the kinds of firm it is for; none where it is for all of the industry. */
export interface NodeText {
  text: string;
  nodes: readonly string[];
}

export interface SchemeSummary extends Versioned {
  id: string;
  name: string;
  pain: string;
  clientSentence: string;
  nodes: readonly string[];
  pains: readonly string[];
  /** Ids of its approved products, the leading one first. */
  products: readonly string[];
  steps: readonly string[];
  materials: readonly string[];
  whatCanGoWrong: readonly string[];
  controls: readonly string[];
}

export interface ProductSummary extends Versioned {
  id: string;
  name: string;
  /** What helps on the day; missing for a term. */
  handbook:
    | {
        ask: string;
        notSuits: readonly string[];
        papers: readonly string[];
        redLines: readonly string[];
      }
    | undefined;
}

export interface PolicySummary extends Versioned {
  id: string;
  name: string;
  /** Nodes of this industry it is about. */
  nodes: readonly string[];
  /** Whether it is among those to look at now in this industry. */
  watched: boolean;
  /** Whether it is for every firm, also for those it is not about first of all. */
  general: boolean;
  core: boolean;
  oneLine: string;
  action: string;
  dates: PolicyDates;
  lastDay: string | undefined;
}

export interface TierSummary extends Versioned {
  id: string;
  name: string;
  mode: string;
  team: string;
  floor: DataOf<'tiers'>['floor'];
}

/**
 * Everything a visit to one industry can be prepared from: approved entries alone, as plain data
 * that travels to the page. What expires is left out on the day of use, by `assemblePack`.
 */
export interface PackData {
  industry: { id: string; name: string; chain: string; cycle: string; cash: string } & Versioned;
  /** Facts that may be told to a client. */
  facts: readonly (NodeText & { period: string } & Versioned)[];
  nodes: readonly NodeSummary[];
  pains: readonly ({ id: string; text: string; pain: string; nodes: readonly string[] } & Versioned)[];
  tiers: readonly TierSummary[];
  stages: readonly (DataOf<'visits'>['stages'][number] & { name: string } & Versioned)[];
  contingencies: DataOf<'visits'>['contingencies'];
  schemes: readonly SchemeSummary[];
  products: readonly ProductSummary[];
  dialogue:
    | ({
        spin: Readonly<Record<SpinKind, readonly NodeText[]>>;
        objections: DataOf<'dialogues'>['objections'];
        checklist: Readonly<Record<'before' | 'onSite' | 'after', readonly NodeText[]>>;
      } & Versioned)
    | undefined;
  policies: readonly PolicySummary[];
  practice: (Pick<DataOf<'practice'>, 'followUps' | 'workHours' | 'preparation'> & Versioned) | undefined;
  versions: readonly Version[];
}
