import type { PackItem, PackSection } from './pack.ts';
import type { SchemeSummary } from './pack-data.ts';
import type { HandbookProduct } from './products.ts';

/** Printed lines the papers may take on the second sheet, and signs on a line of its smaller letters. */
const room = 6;
const signsPerLine = 60;
/** Papers with which all schemes together begin. */
const beginnings = 6;

/** As many products, from the first on, as the sheet has room for the papers of; a list of papers is never cut. */
export function productsWithRoom(
  schemes: readonly SchemeSummary[],
  products: readonly HandbookProduct[],
): readonly HandbookProduct[] {
  for (let count = products.length; count > 0; count--) {
    const items = paperItems(schemes, products.slice(0, count));
    if (items.reduce((sum, item) => sum + linesOf(item), 0) <= room) return products.slice(0, count);
  }
  return [];
}

const linesOf = ({ label = '', text }: PackItem): number =>
  Math.ceil((label.length + text.length + 1) / signsPerLine);

export const paperSection = (
  schemes: readonly SchemeSummary[],
  products: readonly HandbookProduct[],
): PackSection => ({
  part: 'papers',
  title: products.length > 0 ? '请客户备的材料（其余看产品页）' : '请客户备的材料',
  shape: 'boxes',
  items: paperItems(schemes, products),
});

/** What schemes begin with or several products need, then what is left of each product. */
function paperItems(schemes: readonly SchemeSummary[], products: readonly HandbookProduct[]): PackItem[] {
  const papers = mergedPapers(schemes, products);
  const item = (label: string, texts: readonly string[]): PackItem[] =>
    texts.length > 0 ? [{ label, text: `${texts.join('；')}。` }] : [];
  const textsOf = (wanted: (paper: Paper) => boolean) => papers.filter(wanted).map(({ text }) => text);
  const isEarly = ({ begins, names }: Paper) => begins || names.size > 1;
  return [
    ...item('先要', textsOf(isEarly)),
    ...products.flatMap(({ name }) =>
      item(
        name,
        textsOf((paper) => !isEarly(paper) && paper.names.has(name)),
      ),
    ),
  ];
}

interface Paper {
  text: string;
  /** Whether a scheme begins with it. */
  begins: boolean;
  /** Products that need it. */
  names: ReadonlySet<string>;
}

/** Every paper once, in its fullest wording. */
function mergedPapers(schemes: readonly SchemeSummary[], products: readonly HandbookProduct[]): Paper[] {
  const share = Math.floor(beginnings / Math.max(1, schemes.length));
  const papers = new Map<string, Paper>();
  const add = (text: string, name?: string) => {
    const key = documentsIn(text);
    const known = papers.get(key) ?? { text, begins: name === undefined, names: [] };
    papers.set(key, {
      text: text.length > known.text.length ? text : known.text,
      begins: known.begins,
      names: new Set([...known.names, ...(name ? [name] : [])]),
    });
  };
  for (const { materials } of schemes) for (const text of materials.slice(0, share)) add(text);
  for (const { name, handbook } of products) for (const text of handbook.papers) add(text, name);
  return [...papers.values()];
}

/** The documents a paper lists, whatever stands between them and in brackets: the same for the same paper. */
const documentsIn = (text: string): string =>
  text
    .replace(/（[^）]*）/gu, '')
    .split(/[、，；和与及]/u)
    .map((document) => document.trim())
    .sort()
    .join('、');
