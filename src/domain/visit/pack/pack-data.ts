import type { DataOf } from '../../../schemas/index.ts';
import type { PolicyDates } from '../../policies/status.ts';

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
  name: string;
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
  fact: ({ text: string; period: string } & Versioned) | undefined;
  nodes: readonly NodeSummary[];
  pains: readonly ({ id: string; text: string; pain: string; nodes: readonly string[] } & Versioned)[];
  tiers: readonly TierSummary[];
  stages: readonly (DataOf<'visits'>['stages'][number] & { name: string } & Versioned)[];
  contingencies: DataOf<'visits'>['contingencies'];
  schemes: readonly SchemeSummary[];
  products: readonly ProductSummary[];
  dialogue: (Pick<DataOf<'dialogues'>, 'spin' | 'objections' | 'checklist'> & Versioned) | undefined;
  policies: readonly PolicySummary[];
  practice: (Pick<DataOf<'practice'>, 'followUps' | 'workHours' | 'preparation'> & Versioned) | undefined;
  versions: readonly Version[];
}
