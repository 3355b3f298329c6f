import type { DataOf } from '../../../schemas/index.ts';
import type { PolicyDates } from '../../policy-status.ts';

/** An entry as it is named under what was made from it. */
export interface Version {
  kind: string;
  title: string;
  version: string;
  reviewedOn: string;
  /** That it changed since, in words. */
  changed?: string;
  /** Day its next review is due. */
  dueOn: string;
}

/** A piece of content with its place in the list of versions. */
interface Piece {
  from: number;
}

export interface NodePiece extends Piece {
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

export interface SchemePiece extends Piece {
  id: string;
  name: string;
  pain: string;
  nodes: readonly string[];
  pains: readonly string[];
  products: readonly string[];
  steps: readonly string[];
  materials: readonly string[];
  risks: readonly string[];
  controls: readonly string[];
}

export interface PolicyPiece extends Piece {
  name: string;
  oneLine: string;
  action: string;
  dates: PolicyDates;
  lastDay: string | undefined;
}

export interface TierPiece extends Piece {
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
export interface PackPieces {
  industry: { id: string; name: string; chain: string; cycle: string; cash: string } & Piece;
  fact: ({ text: string; period: string } & Piece) | undefined;
  nodes: readonly NodePiece[];
  pains: readonly ({ id: string; text: string; pain: string; nodes: readonly string[] } & Piece)[];
  tiers: readonly TierPiece[];
  stages: readonly (DataOf<'visits'>['stages'][number] & { name: string } & Piece)[];
  contingencies: DataOf<'visits'>['contingencies'];
  schemes: readonly SchemePiece[];
  dialogue: (Pick<DataOf<'dialogues'>, 'spin' | 'objections' | 'checklist'> & Piece) | undefined;
  policies: readonly PolicyPiece[];
  practice: (Pick<DataOf<'practice'>, 'followUps' | 'workHours' | 'preparation'> & Piece) | undefined;
  versions: readonly Version[];
}
