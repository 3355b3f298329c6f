import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewest, mergedCounts, sum } from '../../../../src/domain/clients/region-sheet/merge.ts';
import { sheetRegions, sheetTiers } from '../../../../src/domain/clients/region-sheet/regions.ts';
import { regionColumns, regionRows } from '../../../../src/domain/clients/region-sheet/rows.ts';
import { bucketGap, regionSheet, sheetCsv } from '../../../../src/domain/clients/region-sheet/sheet.ts';
import { sheetLines, sheetSentence } from '../../../../src/domain/clients/region-sheet/words.ts';
import { cellRows } from '../../../../src/domain/tables/cells.ts';
import { tableOf } from '../../../../src/domain/tables/table.ts';
import { regionMapSvg } from '../../../../src/render/svg/region-map.ts';
import { graph } from '../../../helpers/content.ts';

const [region] = sheetRegions(graph);
const tiers = sheetTiers(graph);
if (!region) throw new Error('no region');

const read = (text: string, parks = region.parks) => {
  const table = tableOf(regionColumns, cellRows(text));
  if (!table) throw new Error('no table');
  return regionRows(table, parks, tiers);
};

describe('rows of a region', () => {
  it('are counted by park and tier, one client or a number to a row', () => {
    const rows = read(
      '园区名称,客户层级\n甲园,战略\n甲园·装备整机,5亿以上\njia,strategic\n甲园,战略\n乙园,1-5亿\n乙园,成长\n乙园,成长',
    );
    const { parks, clients } = regionSheet(rows, region.targets);
    expect(parks.cells[0]).toEqual([4, 0, 0]);
    expect(parks.cells[1]).toEqual([0, 3, 0]);
    expect(clients).toBe(7);
    const numbered = regionSheet(read('园区,层级,户数\n甲园,战略,4\n乙园,成长,3户'), region.targets);
    expect(numbered.parks.cells).toEqual(parks.cells);
  });

  it('that fit no park or tier are all told, with what may stand there', () => {
    const { rows, issues } = read('园区,层级,户数\n火星园,战略,4\n甲园,核弹,1\n,战略,x\n甲园,战略,5');
    expect(rows).toHaveLength(1);
    expect(issues.map(({ line, column }) => `${line} ${column}`)).toEqual([
      '2 园区',
      '3 层级',
      '4 园区',
      '4 户数',
    ]);
    expect(issues[0]?.fix).toContain(region.parks[0]?.names[0]);
  });

  it('take sizes where no tier is written, and parks of their own', () => {
    const rows = read('园区,规模,行业\n东区,大型,机械\n东区,小型,机械\n东区,大型,医药\n东区,大型,医药', []);
    expect([rows.parks, rows.buckets, rows.byTier]).toEqual([['东区'], ['大型', '小型'], false]);
    expect(regionSheet(rows, region.targets).parks.targets).toBeUndefined();
    expect(read('园区,户数\n甲园,3').issues[0]?.what).toContain('没有层级');
    const many = Array.from({ length: 9 }, (_, at) => `东区,档${'一二三四五六七八九'[at] ?? ''}`);
    expect(read(`园区,规模\n${many.join('\n')}`, []).issues[0]?.fix).toContain('归成不超过');
  });
});

describe('gaps to the targets', () => {
  const text = [
    '园区,层级,户数',
    ...region.parks.flatMap(({ names }, park) =>
      tiers.map(
        ({ names: tier }, at) => `${names[0] ?? ''},${tier[0] ?? ''},${region.targets[park]?.[at] ?? 0}`,
      ),
    ),
  ].join('\n');

  it('are none where the counts are the targets', () => {
    const sheet = regionSheet(read(text), region.targets);
    expect(sheetSentence(sheet)).toContain('各层都到了目标户数');
    expect(sheet.clients).toBe(sum(region.targets.flat()));
  });

  it('add up over the parks', () => {
    const sheet = regionSheet(read('园区,层级,户数\n甲园,战略,5'), region.targets);
    const wanted = sum(region.targets.map((row) => row[0]));
    expect(bucketGap(sheet.parks, 0)).toBe(wanted - 5);
    expect(sheetSentence(sheet)).toContain(`离目标还差 ${sum(region.targets.flat()) - 5} 户`);
    expect(sheetLines(sheet)[0]).toContain('差得最多的园区');
  });
});

describe('small counts', () => {
  const counts = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 40 })), {
    minLength: 1,
    maxLength: 8,
  });

  it('are shown nowhere: not in a cell, not in a pool, not as what is left of a sum', () => {
    fc.assert(
      fc.property(counts, (rows) => {
        const { cells, pools, totals, sums } = mergedCounts(rows, 2);
        for (const count of cells.flat())
          expect(count === undefined || count === 0 || count >= fewest).toBe(true);
        for (const [bucket, pool] of pools.entries()) {
          const column = rows.map((row) => row[bucket] ?? 0);
          const shown = sum(cells.map((row) => row[bucket]));
          if (!pool) expect(shown).toBe(sum(column));
          else if (pool.count === undefined) expect(sums[bucket]).toBeUndefined();
          else {
            expect(pool.rows.length).toBeGreaterThan(1);
            expect(pool.count).toBeGreaterThanOrEqual(fewest);
            expect(shown + pool.count).toBe(sum(column));
          }
        }
        for (const [row, total] of totals.entries())
          expect(total === undefined).toBe(cells[row]?.includes(undefined));
      }),
    );
  });

  it('stand together in the file, in the words and on the map', () => {
    const sheet = regionSheet(
      read('园区,层级,户数\n甲园,战略,1\n乙园,战略,2\n丙园,战略,9\n丁园,成长,2'),
      region.targets,
    );
    expect(sheetLines(sheet).filter((line) => line.includes('不足 3 户'))).toEqual([
      '战略核心客户有不足 3 户的，2 个园区并在一起：共 3 户',
      '成长价值客户有不足 3 户的，1 个园区并在一起：合起来也不足 3 户，不写户数',
    ]);
    const rows = sheetCsv(sheet)
      .trim()
      .split('\r\n')
      .map((line) => line.split(','));
    expect(rows.at(-2)?.slice(0, 3)).toEqual(['并在一起的', '3', '不足 3']);
    expect(rows[1]?.slice(0, 2)).toEqual([region.parks[0]?.names[0], '并入']);
    const { map } = region;
    if (!map) throw new Error('no map');
    const parks = sheet.parks.names.map((name, at) => ({
      id: region.parks[at]?.id ?? '',
      number: at + 1,
      name,
      counts: sheet.parks.cells[at] ?? [],
      total: sheet.parks.totals[at],
      href: '#x',
    }));
    const svg = regionMapSvg(
      { title: 't', description: 'd', map, parks, tiers: sheet.parks.buckets, idPrefix: 'own' },
      'wide',
    );
    expect(svg).toContain(
      `${region.parks[0]?.names[0] ?? ''}：战略核心客户 并入合计、成长价值客户 0 户、基础潜力客户 0 户"`,
    );
    expect(svg).toContain('共 9 户');
  });
});
