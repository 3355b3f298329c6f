import { describe, expect, it } from 'vitest';
import { workOut } from '../../../src/domain/worked-example.ts';
import { graph } from '../../helpers/content.ts';

const all = [
  ...graph
    .all('products')
    .flatMap(({ id, data }) =>
      (data.handbook?.examples ?? []).map((example) => ({ page: `products/${id}`, example })),
    ),
  ...graph
    .all('basics')
    .flatMap(({ id, data }) => data.examples.map((example) => ({ page: `basics/${id}`, example }))),
];

describe('worked examples', () => {
  it.each(all)('of $page, $example.id, have a result for every part', ({ example }) => {
    const { worked, unworked } = workOut(example);
    expect(unworked).toEqual([]);
    for (const { result } of worked) expect(result).toMatch(/^-?\d/);
  });

  it('use earlier parts by their names', () => {
    const result = workOut({
      id: 'turnover',
      given: '',
      assumptions: [],
      basis: 'assumption',
      sources: [],
      parts: [
        {
          name: '周转次数',
          formula: '成本 ÷ 存货',
          inputs: [
            { name: '成本', value: 8000, unit: '万元' },
            { name: '存货', value: 1600, unit: '万元' },
          ],
          decimals: 2,
        },
        { name: '周转天数', formula: '360 ÷ 周转次数', inputs: [], unit: '天', decimals: 0 },
      ],
    });
    expect(result.worked.map((part) => part.result)).toEqual(['5', '72 天']);
  });

  // By hand: 72 + 72 − 54 + 18 − 9 = 99 days, 360 ÷ 99 turns; 10000 × 90% × 110% ÷ turns = 2722.5; − 800 − 1000 − 200.
  it('of the working-capital need give what a hand gets', () => {
    const [need] = graph.get('basics', 'liudai-xuqiu-cesuan').data.examples;
    expect(need && workOut(need).worked.at(-1)?.result).toBe('722.5 万元');
  });
});
