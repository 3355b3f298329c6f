import type { z } from 'astro/zod';
import type { ClientFields } from './client-fields.ts';

/** What is to be known of one collection; `collections.ts` has a row of this shape for each. */
export interface Collection {
  /** What authors and reports call one of it. */
  readonly label: string;
  readonly schema: z.ZodType;
  /**
   * Files it owns, matched against the path below `content/`; the captured groups joined by `/`
   * are the entry id.
   */
  readonly file: RegExp;
  /**
   * Where an entry is read, without the site base: `:id` stands for its id, `:folder` for the first
   * part of the id. A path that ends with `:id/` is a page of the entry's own.
   */
  readonly path: `/${string}`;
  /** Set when the entry `index` is the page of the folder itself. */
  readonly index?: true;
  /** Set for registers without the trust block of `governance.ts`. */
  readonly governed?: false;
  /** Set for files that are no text to approve: records that commands write, editions with an approval of their own, lists of one's own work. */
  readonly sealed?: false;
  /**
   * Set when each statement names its source, so that the trust block need not; the name of a field
   * when that list of pages is its source.
   */
  readonly ownSources?: true | 'evidence';
  /** How an entry belongs to an industry: by the first part of its id, or by its field `industry`. */
  readonly industry?: 'id' | 'field';
  /** Set when it is one file whose numbers texts name without an id: `{{practice.x}}`. */
  readonly single?: true;
  /** Ids of the files the product cannot do without; one that is missing or retired is an error. */
  readonly needs?: readonly string[];
  /** Collection whose entry of the same id shows it on its page. */
  readonly partOf?: string;
  /** Numbers that make up one whole. */
  readonly wholes?: readonly Whole[];
  /** Bounds that follow each other without gap or overlap. */
  readonly ladders?: readonly Ladder[];
  /** Ids its page always has; what the fields hold (`domain/site/page-ids.ts`) and headings of the text add theirs. */
  readonly sections?: readonly string[];
  /** Names readers see instead of the label, where a field tells kinds apart. */
  readonly kinds?: { readonly field: string; readonly names: Names; readonly others: string };
  /** What stands in the column beside an entry. */
  readonly beside?: Beside;
  /** Set when its words reach what is set in type: a playbook, a brief, a letter. */
  readonly typeset?: true;
  /** Set when letters show its newest figures unasked: how many at most in one letter. */
  readonly inLetters?: { readonly most: number };
  /** What clients may read of an entry; all else, and a collection without it, stays in the bank. */
  readonly client?: ClientFields;
}

/** Numbers at `at` (`*` is any item) of one entry, or of all entries of the collection, that sum to `total`. */
export interface Whole {
  readonly what: string;
  readonly at: readonly string[];
  readonly total: number;
  readonly across?: 'entries';
  /** A field of the item around the number: each of its values is a whole of its own. */
  readonly by?: string;
  /** Set when the parts need not be all there. */
  readonly atMost?: true;
}

/** Steps with a lower bound (in) and an upper one (out); `null` as bound is no bound. */
export interface Ladder {
  readonly what: string;
  /** Path of the list of steps; without it each entry of the collection is a step. */
  readonly at?: readonly string[];
  readonly min: string;
  readonly max: string;
  readonly from: number;
  readonly to: number | null;
}

type Names = Readonly<Record<string, string>>;

/** Neighbours of an entry: its collection by the values of a field, whole collections, or an order of their own. */
export type Beside =
  | { readonly field: string; readonly names: Names }
  | { readonly whole: readonly string[] }
  | 'journey'
  | 'industry'
  | 'line'
  | 'topic'
  | 'week';

/** Whether each entry has a page of its own. */
export const isPaged = ({ path }: Collection): boolean => path.endsWith(':id/');

/** Whether its entries are pieces of the page of an industry. */
export const isIndustryPart = (row: Collection): boolean => row.industry === 'id' && !isPaged(row);

/** Where the entry is read. */
export const pathIn = ({ path, index }: Collection, id: string): string =>
  path
    .replace(':id/', index && id === 'index' ? '' : `${id}/`)
    .replace(':id', id)
    .replace(':folder', id.split('/')[0] ?? '');

/** What readers call the entry: its kind where kinds are told apart, else the label. */
export function kindIn({ label, kinds }: Collection, data: unknown): string {
  if (!kinds) return label;
  const value = (data as Readonly<Record<string, unknown>>)[kinds.field];
  return kinds.names[String(value)] ?? kinds.others;
}

/** Id of the industry the entry belongs to, if any. */
export function industryIn({ industry }: Collection, { id, data }: { id: string; data: unknown }) {
  if (industry === 'id') return id.split('/')[0];
  const named = industry === 'field' ? (data as { industry?: unknown }).industry : undefined;
  return typeof named === 'string' ? named : undefined;
}
