import { isRecord } from '../../schemas/is-record.ts';
import type { Basis } from '../../schemas/fields.ts';
import type { ContentGraph } from '../graph.ts';

/** What statements rest on, in three kinds a reader tells apart. */
export const footings = ['sourced', 'general', 'indicative'] as const;
export type Footing = (typeof footings)[number];
const footingNames: Readonly<Record<Footing, string>> = {
  sourced: '有来源',
  general: '通用知识，待产品、合规核',
  indicative: '示意或经验值，待支行校准',
};

const footingOf: Readonly<Record<Basis, Footing>> = {
  essay: 'sourced',
  sourced: 'sourced',
  'general+sourced': 'sourced',
  general: 'general',
  'to-confirm': 'general',
  'essay+assumption': 'indicative',
  indicative: 'indicative',
  derived: 'indicative',
  assumption: 'indicative',
};

/** How many statements of the products and the basics rest on what; each field with a basis of its own is one. */
export function basisShares(graph: ContentGraph): Readonly<Record<Footing, number>> {
  const shares = { sourced: 0, general: 0, indicative: 0 };
  const count = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(count);
    if (!isRecord(value)) return;
    if (typeof value['basis'] === 'string') shares[footingOf[value['basis'] as Basis]] += 1;
    Object.values(value).forEach(count);
  };
  for (const { data } of graph.all('products')) count(data.handbook);
  for (const { data } of graph.all('basics')) count([data.rules, data.examples]);
  return shares;
}

/** `有来源 120（40%）` for each kind. */
export function footingTexts(shares: Readonly<Record<Footing, number>>): string[] {
  const all = footings.reduce((sum, one) => sum + shares[one], 0);
  return footings.map(
    (one) =>
      `${footingNames[one]} ${shares[one]} 处（${all === 0 ? 0 : Math.round((shares[one] / all) * 100)}%）`,
  );
}
