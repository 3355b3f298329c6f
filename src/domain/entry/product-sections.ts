import type { Entry } from '../graph.ts';

type Product = Entry<'products'>['data'];
export interface PageSection {
  readonly id: string;
  readonly text: string;
}

const handbookSections = [
  { id: 'suits', text: '适合谁' },
  { id: 'steps', text: '怎么办' },
  { id: 'papers', text: '客户要带什么' },
  { id: 'terms', text: '时间、成本和期限' },
  { id: 'rules', text: '依据' },
  { id: 'examples', text: '算例' },
  { id: 'calculators', text: '自己算一算' },
  { id: 'mistakes', text: '常见错误' },
  { id: 'red-lines', text: '红线' },
  { id: 'pairs', text: '搭配与替代' },
  { id: 'contacts', text: '找谁' },
] as const;

/** Sections of a product page between what it is and its siblings, in the order they are shown. */
export function productSections({ handbook, practice }: Product): readonly PageSection[] {
  if (practice) return [{ id: 'practice', text: '怎么用' }];
  if (!handbook) return [];
  const has = { pairs: handbook.pairs.length > 0, calculators: handbook.calculations.length > 0 };
  return handbookSections.filter(({ id }) => (id === 'pairs' || id === 'calculators' ? has[id] : true));
}
