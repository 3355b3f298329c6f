import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { targetTable } from '../../../../src/domain/clients/regions.ts';
import { loadGraph } from '../../../../src/loaders/disk.ts';
import { barFill, barSvg } from '../../../../src/render/svg/region-bars.ts';
import { regionLegendHtml, regionMapSvg } from '../../../../src/render/svg/region-map.ts';
import type { RegionForm, RegionMapInput } from '../../../../src/render/svg/region-map.ts';
import { contentRoot } from '../../../helpers/content.ts';
import { tags } from './markup.ts';

const forms: readonly RegionForm[] = ['wide', 'narrow'];

async function inputOf(root: string, id: string): Promise<RegionMapInput> {
  const graph = await loadGraph(root);
  const { data } = graph.get('regions', id);
  return {
    title: '分布图 <甲>',
    description: '户数 & 层级',
    map: graph.get('regionMaps', id).data,
    parks: targetTable(data.parks, graph.all('tiers')).rows.map((row) => ({
      ...row,
      href: `#park-${row.id}`,
    })),
    tiers: graph.all('tiers').map((tier) => tier.data.title),
    idPrefix: 'region',
  };
}

const real = await inputOf(contentRoot, 'shili-jiahu');
const small = await inputOf('tests/fixtures/content', 'jia');

describe.each(forms)('%s map of the example', (form) => {
  const svg = regionMapSvg(real, form);
  const all = tags(svg);
  const withClass = (name: string) => all.filter(({ attributes }) => attributes['class'] === name);

  it('links every park to its row, named with its figures', () => {
    const links = all.filter(({ name }) => name === 'a').map(({ attributes }) => attributes);
    expect(links.map(({ href }) => href)).toEqual(real.parks.map(({ id }) => `#park-${id}`));
    expect(links[0]?.['aria-label']).toBe(
      '1 甲园·装备整机：战略核心客户 12 户、成长价值客户 26 户、基础潜力客户 30 户，共 68 户',
    );
  });

  it('is a group named by its title and described by its description', () => {
    expect(all[0]?.attributes).toMatchObject({
      role: 'group',
      'aria-labelledby': 'region-title',
      'aria-describedby': 'region-desc',
    });
    expect(svg).toContain('<title id="region-title">分布图 &lt;甲&gt;</title>');
    expect(svg).toContain('<desc id="region-desc">户数 &amp; 层级</desc>');
  });

  it('draws the outline once, every park, and a bar per tier', () => {
    expect([withClass('rm-district').length, withClass('rm-area').length]).toEqual([1, real.parks.length]);
    for (const fill of ['solid', 'rows', 'hollow'])
      expect(withClass(`rm-bar rm-${fill}`)).toHaveLength(real.parks.length);
  });

  it('gives bars heights in proportion to counts', () => {
    const heights = withClass('rm-bar rm-hollow').map(({ attributes }) => Number(attributes['height']));
    const tallest = Math.max(...heights);
    real.parks.forEach(({ counts }, index) => {
      expect(Math.abs((heights[index] ?? 0) - ((counts[2] ?? 0) / 42) * tallest)).toBeLessThanOrEqual(0.5);
    });
  });

  it('keeps every bar and label inside the drawing', () => {
    const [, , width = 0, height = 0] = (all[0]?.attributes['viewBox'] ?? '').split(' ').map(Number);
    const placed = all.filter(({ attributes: { x, y } }) => x !== undefined && y !== undefined);
    expect(placed.length).toBeGreaterThan(real.parks.length * 3);
    for (const { attributes } of placed) {
      expect(Number(attributes['x'])).toBeGreaterThan(0);
      expect(Number(attributes['x'])).toBeLessThan(width);
      expect(Number(attributes['y'])).toBeGreaterThan(0);
      expect(Number(attributes['y'])).toBeLessThan(height);
    }
  });

  it('carries no inline style and stays small', () => {
    expect(svg).not.toMatch(/\sstyle=|<style|<script/u);
    expect(gzipSync(svg).length).toBeLessThan(4 * 1024);
  });
});

describe('map', () => {
  it('leaves out the bar of a tier without clients', () => {
    const bars = tags(regionMapSvg(small, 'wide')).filter(({ attributes }) =>
      attributes['class']?.startsWith('rm-bar '),
    );
    expect(bars).toHaveLength(3);
  });

  it('shows names only where there is room', () => {
    expect(regionMapSvg(small, 'wide')).toContain('>北园</text>');
    expect(regionMapSvg(small, 'narrow')).not.toContain('>北园</text>');
  });

  it('refuses a park that is not drawn', () => {
    const parks = small.parks.map((park) => ({ ...park, id: `${park.id}-x` }));
    expect(() => regionMapSvg({ ...small, parks }, 'wide')).toThrow(
      new RangeError('the map has no park north-x'),
    );
  });
});

describe('bars', () => {
  it('of four tiers differ without colour', () => {
    const looks = [0, 1, 2, 3].map((tier) => barSvg(barFill(tier), { x: 0, y: 0 }, 12, 20));
    expect(new Set(looks).size).toBe(4);
    expect(new Set(looks.map((look) => look.match(/ d="[^"]*"/u)?.[0])).size).toBe(3);
  });

  it('stay empty of lines when they are low', () => {
    expect(barSvg('rows', { x: 0, y: 0 }, 12, 3)).not.toContain('<path');
    expect(barSvg('rows', { x: 0, y: 0 }, 12, 0.5)).not.toContain('<path');
  });
});

describe('legend', () => {
  it('names the tiers in order with the look of their bars', () => {
    const html = regionLegendHtml(['甲', '乙<', '丙']);
    expect(
      html
        .replace(/<[^>]*>/gu, ' ')
        .trim()
        .split(/\s+/u),
    ).toEqual(['甲', '乙&lt;', '丙']);
    expect(html).toMatch(/rm-solid.*甲.*rm-rows.*乙.*rm-hollow.*丙/u);
    expect(tags(html).flatMap((tag) => Object.keys(tag.attributes))).not.toContain('id');
  });
});
