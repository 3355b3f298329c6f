import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, it } from 'vitest';
import RegionSheetTool from '../../../src/components/tools/region-sheet/RegionSheetTool.astro';
import TeamSheetTool from '../../../src/components/tools/team/TeamSheetTool.astro';
import WeeklyTool from '../../../src/components/tools/weekly/WeeklyTool.astro';
import { graph } from '../../helpers/content.ts';

const container = await AstroContainer.create();
const props = { graph, limit: '只用于准备。' };
const pages = {
  weekly: await container.renderToString(WeeklyTool, { props }),
  region: await container.renderToString(RegionSheetTool, { props }),
  team: await container.renderToString(TeamSheetTool, { props }),
};

describe.each(Object.entries(pages))('the form of %s', (_, html) => {
  it('is shown only to a browser with scripts and says what it must not be used for', () => {
    expect(html).toMatch(/<form[^>]*hidden/);
    expect(html).toContain('只用于准备。');
  });

  it('keeps every field for rows and files out of drafts', () => {
    const fields = [...html.matchAll(/<textarea[^>]*>|<input[^>]*type="file"[^>]*>/g)].map(
      ([field]) => field,
    );
    expect(fields.length).toBeGreaterThan(1);
    for (const field of fields) expect(field).toContain('data-private');
  });
});

it('says from the floor of each tier how long a client may wait, and every sign a table may name', () => {
  for (const { data } of graph.all('tiers')) expect(pages.weekly).toContain(`${data.title}面访`);
  const { warnings, vetoes } = graph.get('health', 'health').data;
  for (const { name } of [...warnings, ...vetoes]) expect(pages.weekly).toContain(name);
});

it('offers every region, and one of the reader’s own', () => {
  for (const { id } of graph.all('regions')) expect(pages.region).toContain(`value="${id}"`);
  expect(pages.region).toContain('我的区域');
});
