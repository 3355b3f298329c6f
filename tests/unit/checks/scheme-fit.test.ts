import { describe, expect, it } from 'vitest';
import { checkContext } from '../../../src/checks/context.ts';
import { checkedFile } from '../../../src/checks/checked-file.ts';
import { clientSentence } from '../../../src/checks/rules/clients/client-sentence.ts';
import { painMismatch } from '../../../src/checks/rules/references/pain-mismatch.ts';
import { content, contentDay } from '../../helpers/content.ts';
import { mutate } from '../../helpers/mutate.ts';
import type { Mutation } from '../../helpers/mutate.ts';

/** Replaces a list of the front matter, however it is written. */
function listed(file: string, key: string, items: readonly string[]): Mutation {
  const find = new RegExp(`^${key}:(?: \\[.*\\]|(?:\\n {2}- .*)+)$`, 'm');
  return { file, find, to: `${key}: [${items.join(', ')}]` };
}
const line = (file: string, key: string, value: string): Mutation => ({
  file,
  find: new RegExp(`^${key}: .*$`, 'm'),
  to: `${key}: ${value}`,
});

const battery = 'schemes/new-energy-battery.mdx';
const materials = 'schemes/new-energy-materials.mdx';
const power = 'schemes/new-energy-green.mdx';
const innovation = 'schemes/healthcare-innovation.mdx';
const tender = 'schemes/healthcare-procurement.mdx';
const hospital = 'schemes/healthcare-distribution.mdx';
const pool = 'schemes/machinery-bill-pool.mdx';
const abroad = 'schemes/machinery-export.mdx';
const guarantee = 'schemes/machinery-order-guarantee.mdx';

/** Faults written before the rules were, each with the place a reader has to look at. */
const faults: readonly [name: string, edits: readonly Mutation[], place: string][] = [
  ['price and mismatch called receivables', [listed(materials, 'pains', ['receivables'])], 'pains'],
  ['an unsure price called receivables', [listed(power, 'pains', ['receivables'])], 'pains'],
  [
    'an asset-light scheme for firms full of machines',
    [listed(innovation, 'nodes', ['api', 'bio', 'biotech'])],
    'nodes',
  ],
  [
    'an asset-light case on four firms full of machines',
    [
      listed('cases/y-technology.mdx', 'nodes', [
        'new-energy/precursor',
        'new-energy/cathode',
        'new-energy/anode',
        'new-energy/sep',
        'new-energy/electrolyte',
      ]),
    ],
    'nodes',
  ],
  ['a pain of another industry', [listed(battery, 'pains', ['receivables', 'cross-border'])], 'pains'],
  [
    'a pain none of the products answers',
    [listed(pool, 'products', ['piaojuchi', 'fanxiang-baoli', 'tiexian'])],
    'pains',
  ],
  ['the pain everybody in it has is left out', [listed(abroad, 'pains', ['receivables'])], 'pains'],
  ['a firm that has nothing to do with it', [listed(tender, 'nodes', ['chem', 'elder'])], 'nodes'],
  [
    'a product nobody in it needs',
    [listed(hospital, 'products', ['baoli', 'yszk-zhiya', 'waihui-yansheng'])],
    'products',
  ],
  [
    'a deposit scheme that speaks of prices',
    [listed(guarantee, 'pains', ['locked-deposits', 'stock-price'])],
    'pains',
  ],
  [
    'a product said to the client',
    [line(pool, 'clientSentence', '您手里的票收进票据池，就能接着付给供应商。')],
    'clientSentence',
  ],
  [
    'a product said to the client by its other name',
    [line(abroad, 'clientSentence', '我们先替您把这批货的汇率做个锁汇。')],
    'clientSentence',
  ],
];

/** Faults written after the rules were done, and never tuned on. */
const fresh: typeof faults = [
  [
    'nothing to pledge, said of a plant',
    [listed(pool, 'pains', ['asset-light', 'receivables', 'equipment'])],
    'pains',
  ],
  ['a firm of another trade', [listed(hospital, 'nodes', ['dist-nat', 'dist-small', 'biotech'])], 'nodes'],
  [
    'loans for machines where nothing can be pledged',
    [listed(innovation, 'products', ['gudai', 'shebei-gengxin'])],
    'pains',
  ],
  ['a supplier that does not export', [listed(abroad, 'nodes', ['forklift', 'export', 'steel'])], 'nodes'],
  ['a case of another pain', [listed('cases/pharmacy-closures.mdx', 'pains', ['cross-border'])], 'pains'],
  [
    'a till for a maker of car parts',
    [listed(battery, 'products', ['baoli', 'shebei-gengxin', 'xianshang-shoudan'])],
    'products',
  ],
  [
    'the short name of a product',
    [line(guarantee, 'clientSentence', '我们开一张内证，业主就放心了。')],
    'clientSentence',
  ],
];

/** Messages of the two rules on the edited file, each with the field it points at. */
function found(edits: readonly Mutation[]): string[] {
  const [first] = edits;
  const context = checkContext({ ...mutate(content, edits), today: contentDay });
  const file = context.files.find(({ source }) => source.file === first?.file);
  if (!file) return [];
  const at = [painMismatch, clientSentence].flatMap((rule) => rule.find(checkedFile(file), context));
  const lines = file.source.text.split('\n');
  const keyAt = (row: number): string =>
    lines
      .slice(0, row)
      .findLast((text) => /^[a-zA-Z]+:/.test(text))
      ?.replace(/:.*/, '') ?? '';
  return at.map(({ place, message }) => `${keyAt(place.line)} ${message}`);
}

describe('a scheme that does not fit', () => {
  it.each([...faults, ...fresh])('is found at its place: %s', (_name, edits, place) => {
    expect(found(edits).map((text) => text.split(' ')[0])).toContain(place);
  });
});

describe('the schemes and cases of the library', () => {
  const context = checkContext({ ...content, today: contentDay });
  it.each(['schemes', 'cases', 'facts'] as const)('have pains, firms and products that fit: %s', (name) => {
    const files = context.files.filter(({ source }) => source.collection === name);
    expect(files.flatMap((file) => painMismatch.find(checkedFile(file), context))).toEqual([]);
  });
});
