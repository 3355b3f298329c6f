import type { DiskContent } from '../../../src/loaders/disk.ts';
import { describe, expect, it } from 'vitest';
import { assemblePlaybook } from '../../../src/domain/playbook/assemble.ts';
import { buildGraph, pathOf } from '../../../src/domain/graph.ts';
import type { ContentGraph } from '../../../src/domain/graph.ts';
import { redirectsOf, stubPages, successorsOf, wayUp } from '../../../src/domain/site/stub-pages.ts';
import { readContent, validEntries } from '../../../src/loaders/disk.ts';
import { redirectFiles } from '../../../src/render/redirects.ts';
import { withBase } from '../../../src/domain/urls.ts';
import { content } from '../../helpers/content.ts';
import { mutate } from '../../helpers/mutate.ts';
import type { Mutation } from '../../helpers/mutate.ts';

const graphOf = (edits: readonly Mutation[], on: DiskContent = content) =>
  buildGraph(validEntries(mutate(on, edits).sources));
const field = (file: string, line: string): Mutation => ({
  file,
  find: /^confidentiality: .*$/m,
  to: `$&\n${line}`,
});
const retire = (file: string): Mutation => ({ file, find: /^status: .*$/m, to: 'status: retired' });

describe('an entry that was renamed', () => {
  const graph = graphOf([
    field('methods/spin.mdx', 'formerIds: [four-questions, wenfa]'),
    { file: 'methods/sandwich.mdx', find: /^related: .*$/m, to: 'related: [wenfa]' },
    {
      file: 'methods/pyramid.mdx',
      find: /\n## /,
      to: '\n看[提问](/methods/four-questions/?tier=growth#steps)和[机械](/industries/machinery/)，`[提问](/methods/x/)`。\n\n## ',
    },
    field('industries/machinery/index.mdx', 'formerIds: [machines]'),
    field('industries/machinery/nodes/tool.mdx', 'formerIds: [machinery/toolmaker]'),
    { file: 'industries/machinery/chain.yaml', find: /from: tool$/m, to: 'from: toolmaker' },
  ]);

  it('is found by each of its names', () => {
    for (const id of ['spin', 'four-questions', 'wenfa']) expect(graph.get('methods', id).id).toBe('spin');
    expect(graph.find('nodes', 'machinery/toolmaker')?.id).toBe('machinery/tool');
    expect(graph.find('facts', 'machines')?.id).toBe('machinery');
    expect(graph.all('methods').filter(({ id }) => id === 'spin')).toHaveLength(1);
  });

  it('is what references and links to a former name mean', () => {
    const sandwich = graph.get('methods', 'sandwich');
    expect(sandwich.data.related).toEqual(['spin']);
    expect(graph.backlinks('methods', 'spin')).toContain(sandwich);
    expect(graph.get('methods', 'pyramid').body).toContain('[提问](/methods/spin/?tier=growth#steps)');
    expect(graph.get('methods', 'pyramid').body).toContain('[机械](/industries/machinery/)');
    const { edges } = graph.get('chains', 'machinery').data;
    expect(edges.some(({ from }) => from === 'tool')).toBe(true);
    expect(edges.some(({ from }) => from === 'toolmaker')).toBe(false);
  });

  it('has a page at each former address, that of a node also below the former name of its industry', () => {
    const stubs = new Map(stubPages(graph).map(({ path, entry }) => [path, pathOf(entry)]));
    expect(stubs.get('/methods/four-questions/')).toBe('/methods/spin/');
    expect(stubs.get('/methods/wenfa/')).toBe('/methods/spin/');
    for (const path of [
      '/industries/machinery/toolmaker/',
      '/industries/machines/tool/',
      '/industries/machines/toolmaker/',
    ])
      expect(stubs.get(path)).toBe('/industries/machinery/tool/');
    expect(stubs.get('/industries/machines/')).toBe('/industries/machinery/');
    expect([...stubs.keys()].filter((path) => path.includes('#'))).toEqual([]);
  });

  it('is led to by every web server, below the base of the site', () => {
    const moved = redirectsOf(graph).map(({ from, to }) => ({
      from: withBase('/kb/', from),
      to: withBase('/kb/', to),
    }));
    const files = redirectFiles(moved);
    const texts = {
      'redirects.nginx.conf': 'location = /kb/methods/wenfa/ { return 301 /kb/methods/spin/$is_args$args; }',
      'redirects.apache.conf': 'RedirectMatch 301 "^/kb/methods/wenfa/?$" "/kb/methods/spin/"',
      'redirects.caddy': '\t/kb/methods/wenfa /kb/methods/spin/',
      'redirects.iis.config': '<add key="/kb/methods/wenfa/" value="/kb/methods/spin/" />',
    };
    expect([...files.keys()].sort()).toEqual(Object.keys(texts).sort());
    for (const [name, line] of Object.entries(texts)) expect(files.get(name)).toContain(line);
  });
});

it('content without renames has no such page, and nothing to redirect', () => {
  const graph = graphOf([]);
  expect(graph.former()).toEqual([]);
  expect(stubPages(graph).filter(({ kind }) => kind === 'renamed')).toEqual([]);
  expect(redirectsOf(graph)).toEqual([]);
});

it('a playbook leads on with its files', () => {
  const graph = graphOf([field('playbooks/machinery.mdx', 'formerIds: [machines]')]);
  expect(redirectsOf(graph)).toContainEqual({
    from: '/playbooks/machines/machines-digest.pdf',
    to: '/playbooks/machinery/machinery-digest.pdf',
  });
});

const bookOf = (graph: ContentGraph): string =>
  JSON.stringify(assemblePlaybook(graph, 'machinery', '2026-11-30'));

describe('an entry that is retired', () => {
  const policy = content.sources.find(
    ({ file, text }) => file.startsWith('policies/') && /^industries:[^]*machinery/m.test(text),
  );
  const method = 'methods/sandwich.mdx';
  const graph = graphOf([
    retire(policy?.file ?? ''),
    retire(method),
    retire('industries/machinery/nodes/tool.mdx'),
  ]);

  it('is in no list or playbook, and points at nothing', () => {
    expect(graph.all('policies').map(({ id }) => id)).not.toContain(policy?.id);
    expect(graph.all('nodes').map(({ id }) => id)).not.toContain('machinery/tool');
    const before = graphOf([])
      .backlinks('methods', 'pyramid')
      .map(({ id }) => id);
    expect(before).toContain('sandwich');
    expect(graph.backlinks('methods', 'pyramid').map(({ id }) => id)).not.toContain('sandwich');
    expect(bookOf(graphOf([]))).toContain(policy?.file);
    expect(bookOf(graph)).not.toContain(policy?.file);
  });

  it('keeps a page that says so and shows the way up', () => {
    expect(stubPages(graph).map(({ kind, path }) => [kind, path])).toEqual(
      expect.arrayContaining([
        ['retired', `/policies/${policy?.id}/`],
        ['retired', '/methods/sandwich/'],
        ['retired', '/industries/machinery/tool/'],
      ]),
    );
    expect(wayUp('/methods/sandwich/', graph).path).toBe('/methods/');
    expect(wayUp('/industries/machinery/tool/', graph).title).toBe(
      graph.get('industries', 'machinery').data.title,
    );
    expect(wayUp('/industries/gone/tool/', graph).path).toBe('/industries/');
  });

  it('takes the parts of an industry with it', () => {
    const without = graphOf([retire('industries/machinery/index.mdx')]);
    for (const name of ['industries', 'nodes', 'chains', 'facts'] as const)
      expect(without.all(name).filter(({ id }) => id.split('/')[0] === 'machinery')).toEqual([]);
    expect(without.find('facts', 'machinery')).toBeDefined();
  });
});

it('a retired policy leads on to what took its place, in the library or not', async () => {
  const grown = await readContent('tests/fixtures/grown');
  const graph = graphOf(
    [
      {
        file: 'policies/anquan-shengchan-2019.mdx',
        find: /^replacedBy:$/m,
        to: 'replacedBy:\n  - { title: 另一份文件 }',
      },
    ],
    grown,
  );
  const [old] = graph.retired().filter(({ collection }) => collection === 'policies');
  expect(old && successorsOf(old, graph)).toEqual([
    { title: '另一份文件' },
    { title: '安全生产技术改造引导目录', path: '/policies/anquan-shengchan-2026/' },
  ]);
});
