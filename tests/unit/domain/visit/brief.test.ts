import { describe, expect, it } from 'vitest';
import { assemblePack } from '../../../../src/domain/visit/pack/assemble.ts';
import { briefOf } from '../../../../src/domain/visit/pack/brief.ts';
import { collectPackData } from '../../../../src/domain/visit/pack/collect.ts';
import {
  briefChoices,
  briefFile,
  industryOfPackData,
  isBriefFile,
  packDataFile,
  packDataScriptText,
} from '../../../../src/domain/visit/pack/files.ts';
import type { PackData } from '../../../../src/domain/visit/pack/pack-data.ts';
import { workCalendar } from '../../../../src/domain/visit/work-calendar.ts';
import { graph } from '../../../helpers/content.ts';

const calendar = workCalendar(graph.get('holidays', 'holidays').data);
const packData = collectPackData(graph, 'machinery') as PackData;

describe('a brief', () => {
  it('exists for every industry, tier and stage and holds the eight questions', () => {
    const choices = graph
      .all('industries')
      .flatMap(({ id }) => briefChoices(collectPackData(graph, id) as PackData));
    const { stages } = graph.get('visits', 'visits').data;
    const count = graph.all('industries').length * graph.all('tiers').length * stages.length;
    expect(choices).toHaveLength(count);
    expect(new Set(choices.map(briefFile)).size).toBe(count);
    expect(choices.map(briefFile).every(isBriefFile)).toBe(true);
    const brief = briefOf(assemblePack(packData, choices[0] ?? {}, '2026-11-24', { calendar }));
    expect(brief.left[0]?.items).toHaveLength(8);
    expect(brief.left[1]?.items).toHaveLength(4);
  });

  it('lies beside the page of the tool, its pack data below the data of the site', () => {
    expect(briefFile({ industry: 'food', tier: 'base', stage: 'warning' })).toBe(
      '/tools/visit-pack/food-base-warning.pdf',
    );
    expect(isBriefFile('/tools/visit-pack/')).toBe(false);
    expect(industryOfPackData(packDataFile('food').slice(1))).toBe('food');
    expect(industryOfPackData('api/entries.json')).toBeUndefined();
    expect(packDataScriptText('food', '{}')).toBe('(globalThis.shengengVisits??={})["food"]={};\n');
  });
});
