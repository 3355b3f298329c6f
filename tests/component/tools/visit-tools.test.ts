import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, it } from 'vitest';
import FollowUpTool from '../../../src/components/tools/follow-up/FollowUpTool.astro';
import MinutesTool from '../../../src/components/tools/minutes/MinutesTool.astro';
import VisitPackTool from '../../../src/components/tools/visit-pack/VisitPackTool.astro';
import VisitLinks from '../../../src/components/industry/VisitLinks.astro';
import { collectPackData } from '../../../src/domain/visit/pack/collect.ts';
import { briefChoices, briefFile } from '../../../src/domain/visit/pack/files.ts';
import { graph } from '../../helpers/content.ts';

const container = await AstroContainer.create();

it('offers every industry and every brief once, and shows the form only to a browser with scripts', async () => {
  const html = await container.renderToString(VisitPackTool, { props: { graph, limit: '只用于准备。' } });
  for (const { data } of graph.all('industries'))
    expect(html).toMatch(new RegExp(`<option[^>]*>${data.title}`));
  const briefs = graph
    .all('industries')
    .flatMap(({ id }) => collectPackData(graph, id) ?? [])
    .flatMap((pieces) => briefChoices(pieces).map(briefFile));
  const offered = [...html.matchAll(/href="[^"]*(\/tools\/visit-pack\/[^"/]+\.pdf)"/g)].map(
    ([, path]) => path,
  );
  expect(offered.sort()).toEqual(briefs.sort());
  expect(html).toMatch(/<form[^>]*hidden/);
  expect(html).toContain('只用于准备。');
  expect(html).toMatch(/<input[^>]*name="client"[^>]*autocomplete="off"/);
});

it('keeps the fields of the two minutes in two groups', async () => {
  const html = await container.renderToString(MinutesTool, { props: { limit: '自己再读一遍。' } });
  const [client = '', internal = ''] = html.split('internal-only');
  for (const name of ['conclusion', 'words', 'figures', 'what']) expect(client).toContain(`name="${name}"`);
  for (const name of ['goal', 'judgement', 'toVerify', 'rivals', 'risks', 'inside']) {
    expect(internal).toContain(`name="${name}"`);
    expect(client).not.toContain(`name="${name}"`);
  }
});

it('names the notices the days off are taken from', async () => {
  const html = await container.renderToString(FollowUpTool, { props: { graph, limit: '以约定为准。' } });
  expect(html).toContain('国办发明电〔2025〕7号');
  expect(html).toContain('国办发明电〔2024〕12号');
});

it('leads from a node to the tools with the choices in the address', async () => {
  const html = await container.renderToString(VisitLinks, {
    props: { graph, industry: 'machinery', node: 'struct' },
  });
  expect(html).toMatch(/href="[^"]*\/tools\/visit-pack\/\?industry=machinery&(#38;|amp;)?node=struct"/);
  expect(html).toContain('挑提问单');
});
