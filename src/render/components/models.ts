import type { ComponentName } from '../../schemas/components.ts';
import type { Basis } from '../../schemas/fields.ts';

/** A named fact, with where its text comes from when that is not what is said of the whole. */
export interface Fact {
  readonly name: string;
  readonly text: string;
  readonly basis?: Basis;
}

/** Markdown below a title; empty when there is none. */
export interface TitledModel {
  readonly title: string;
}

export interface TermModel {
  readonly id: string;
  /** Name of the term, or its id where there is none of that id. */
  readonly title: string;
  readonly target: { readonly definition: string; readonly path: string } | undefined;
}

/** A stated number with what a reader needs to work it out again. */
export interface ClaimModel {
  readonly statement: string;
  readonly basis: Basis;
  readonly sources: readonly string[];
  readonly facts: readonly Fact[];
}

export interface KpiModel {
  readonly metric: string;
  readonly facts: readonly Fact[];
  /** Where the range comes from. */
  readonly basis: Basis;
  /** All indicators of the industry. */
  readonly path: string;
}

export interface SpinModel {
  readonly title: string;
  readonly industry: string;
  readonly questions: readonly string[];
  /** All questions of the industry. */
  readonly path: string;
}

export interface SchemeModel {
  readonly title: string;
  readonly oneLine: string;
  readonly facts: readonly Fact[];
  readonly path: string;
}

interface References {
  Term: TermModel;
  Claim: ClaimModel;
  Kpi: KpiModel;
  Spin: SpinModel;
  Scheme: SchemeModel;
}
/** Components that hold Markdown; the others show content by reference. */
export type TitledName = Exclude<ComponentName, keyof References>;

/** What each component shows, with its content in place: no form needs the graph. Paths are root-relative. */
export type Models = {
  readonly [N in ComponentName]: N extends keyof References ? References[N] : TitledModel;
};

/** How one form of output shows every component; `Inside` is what the form has of what stands inside it. */
export type Form<Inside, Out> = {
  readonly [N in ComponentName]: (model: Models[N], inside: Inside) => Out;
};

/** Facts that have a text, in order. */
export const factList = (
  facts: readonly (readonly [name: string, text: string | undefined, basis?: Basis | undefined])[],
): Fact[] => facts.flatMap(([name, text, basis]) => (text ? [{ name, text, ...(basis && { basis }) }] : []));
