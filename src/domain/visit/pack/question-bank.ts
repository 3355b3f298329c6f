import { spinNames } from '../../labels.ts';
import { fitting } from './fitting.ts';
import type { PackData, SpinKind } from './pack-data.ts';

export type QuestionKind = SpinKind | 'node' | 'product' | 'own';

export interface Question {
  /** Stable within an industry: kind and place. */
  id: string;
  kind: QuestionKind;
  text: string;
  /** Name of the product it is for. */
  product?: string;
  /** Whether it is asked of every firm of the industry, on a visit to one kind of firm. */
  general?: boolean;
}

export const questionKinds: Readonly<Record<QuestionKind, string>> = {
  node: '环节',
  product: '产品',
  ...spinNames,
  own: '自己的',
};

/** What stands before a question. */
export const questionLabel = ({ kind, product }: Question): string => product ?? questionKinds[kind];

const spinKinds = Object.keys(spinNames) as SpinKind[];

/**
 * All questions for an industry by the four kinds. For a node they begin with its own and those of its products; what
 * is for other nodes alone is left out, what is for every firm comes last of its kind.
 */
export function questionBank(packData: PackData, node: string | undefined): Question[] {
  const own = packData.nodes.find(({ id }) => id === node);
  const asked = numbered('node', own?.questions ?? []);
  return [
    ...asked.map((item) => ({ ...item, id: `${node ?? ''}-${item.id}` })),
    ...productQuestions(packData, own?.products ?? []),
    ...spinKinds.flatMap((kind) => spinQuestions(packData, kind, own)),
  ];
}

const numbered = (kind: QuestionKind, texts: readonly string[]): Question[] =>
  texts.map((text, at) => ({ id: `${kind}-${at + 1}`, kind, text }));

/** What to ask for products first, one question each. */
export const productQuestions = ({ products }: PackData, ids: readonly string[]): Question[] =>
  ids.flatMap((id) => {
    const product = products.find((item) => item.id === id);
    return product?.handbook
      ? [{ id: `product-${id}`, kind: 'product' as const, text: product.handbook.ask, product: product.name }]
      : [];
  });

export function spinQuestions(
  { dialogue }: PackData,
  kind: SpinKind,
  node: { id: string } | undefined,
): Question[] {
  const items = (dialogue?.spin[kind] ?? []).map((item, at) => ({ ...item, id: `${kind}-${at + 1}` }));
  const { own, general } = fitting(items, node);
  return [
    ...own.map(({ id, text }) => ({ id, kind, text })),
    ...general.map(({ id, text }) => ({ id, kind, text, ...(node ? { general: true } : {}) })),
  ];
}
