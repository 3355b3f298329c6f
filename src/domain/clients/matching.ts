import type { DataOf } from '../../schemas/index.ts';

export type MatchingRules = NonNullable<DataOf<'tools'>['matching']>;
type Field = MatchingRules['need'][number];

/** Whether a side lets its name be told. */
export type Consent = 'none' | 'spoken' | 'written';

export interface MatchingFacts {
  day: string;
  /** Place of the kind in the rules. */
  kind: number;
  /** Place of the agreed secrecy in the rules. */
  secrecy: number;
  need: { values: readonly string[]; consent: Consent };
  offers: readonly { values: readonly string[]; consent: Consent }[];
  /** For each approval of the rules whether it is there. */
  approvals: readonly boolean[];
}

/** Offers whose names may be exchanged with the one who needs: both agreed in writing, and all approvals are there. */
export const mayExchange = ({ approvals }: MatchingRules, facts: MatchingFacts): number[] =>
  facts.need.consent === 'written' && approvals.every((_, at) => facts.approvals[at])
    ? facts.offers.flatMap(({ values, consent }, at) =>
        consent === 'written' && values.some(Boolean) ? [at] : [],
      )
    : [];

/** A number, in digits or as people say it: `一点` is none. */
const amount =
  /[\d０-９]|[一二三四五六七八九十百千万两半]+(?:吨|件|个|天|月|日|号|周|年|套|批|台|家|箱|次|公斤|万|亿|元|成)/u;

/** Fields that say too little to look for an offer: a few characters, or no number where one belongs. */
export const thinFields = ({ need, shortest }: MatchingRules, values: readonly string[]): Field[] =>
  need.filter(({ counted }, at) => {
    const value = values[at] ?? '';
    return value !== '' && (value.length < shortest || (counted && !amount.test(value)));
  });
