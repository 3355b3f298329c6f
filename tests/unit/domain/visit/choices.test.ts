import { describe, expect, it } from 'vitest';
import { choicesFrom, choicesQuery } from '../../../../src/domain/visit/pack/choices.ts';
import { collectPackData } from '../../../../src/domain/visit/pack/collect.ts';
import type { PackData } from '../../../../src/domain/visit/pack/pack-data.ts';
import { graph } from '../../../helpers/content.ts';

const packData = collectPackData(graph, 'machinery') as PackData;

describe('choices in an address', () => {
  it('come back as they went, and nothing unknown comes in', () => {
    const choices = {
      node: 'struct',
      tier: 'growth',
      stage: 'deepening',
      purpose: 'materials',
      pains: ['MP1', 'MP2'],
      schemes: ['machinery-export'],
    };
    const query = choicesQuery('machinery', choices);
    expect(choicesFrom(query, packData)).toEqual(choices);
    const foreign = new URLSearchParams(
      'industry=machinery&node=某某公司&tier=x&stage=y&purpose=z&pain=某某&client=某某',
    );
    expect(choicesFrom(foreign, packData)).toEqual({
      node: undefined,
      tier: undefined,
      stage: undefined,
      purpose: undefined,
      pains: [],
      schemes: undefined,
    });
  });
});
