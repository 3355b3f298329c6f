import { describe, expect, it } from 'vitest';
import { checkContext, runChecks } from '../../../src/checks/index.ts';
import { renamePlan, withFormerIds, withMentions } from '../../../src/checks/renames/plan.ts';
import type { Rename } from '../../../src/checks/renames/plan.ts';
import { buildGraph, pathOf } from '../../../src/domain/graph.ts';
import { stubPages } from '../../../src/domain/site/stub-pages.ts';
import type { DiskContent } from '../../../src/loaders/disk.ts';
import { validEntries } from '../../../src/loaders/disk.ts';
import { readSource } from '../../../src/loaders/source-file.ts';
import { content, contentDay } from '../../helpers/content.ts';
import { line, mutate } from '../../helpers/mutate.ts';

/** Seals go along by a command of their own. */
const contextOf = (on: DiskContent) => checkContext({ ...on, seals: undefined, today: contentDay });
const before = contextOf(content);

function planOf(rename: Rename, context = before) {
  const plan = renamePlan(context, rename);
  if ('refused' in plan) throw new Error(plan.refused);
  return plan;
}

/** The content as a command would leave it that follows the plan. */
function renamed(rename: Rename, on: DiskContent = content): DiskContent {
  const { moves, former, edits } = planOf(rename, on === content ? before : contextOf(on));
  const sources = on.sources.map((source) => {
    const said = withMentions(
      source.text,
      edits.filter(({ place }) => place.file === source.file),
    );
    const ids = former.find(({ file }) => file === source.file)?.ids;
    const file = moves.find(({ from }) => from === source.file)?.to ?? source.file;
    const text = ids ? withFormerIds(said, ids) : said;
    return file === source.file && text === source.text ? source : readSource(file, text);
  });
  const pictures = on.pictures.map((one) => {
    const file = moves.find(({ from }) => from === one.file)?.to ?? one.file;
    return { ...one, file, ...(one.picture ? { picture: { ...one.picture, file } } : {}) };
  });
  return { ...on, sources: sources.filter((one) => one !== undefined), pictures };
}

const problems = (on: DiskContent) =>
  runChecks({ ...on, seals: undefined, today: contentDay }).filter(
    ({ rule }) => rule !== 'holiday-year-missing',
  );
const stubsOf = (on: DiskContent) =>
  new Map(stubPages(buildGraph(validEntries(on.sources))).map(({ path, entry }) => [path, pathOf(entry)]));

const renames: Record<string, Rename & { leads: Record<string, string> }> = {
  method: {
    collection: 'methods',
    id: 'spin',
    to: 'four-questions',
    leads: { '/methods/spin/': '/methods/four-questions/' },
  },
  tier: { collection: 'tiers', id: 'growth', to: 'middle', leads: { '/tiers/growth/': '/tiers/middle/' } },
  node: {
    collection: 'nodes',
    id: 'machinery/struct',
    to: 'machinery/steelwork',
    leads: { '/industries/machinery/struct/': '/industries/machinery/steelwork/' },
  },
  'module and its questions': {
    collection: 'modules',
    id: 'tiering',
    to: 'layers',
    leads: { '/learn/tiering/': '/learn/layers/' },
  },
  'region and its map': {
    collection: 'regions',
    id: 'shili-jiahu',
    to: 'river',
    leads: { '/regions/shili-jiahu/': '/regions/river/' },
  },
  'industry with all its parts': {
    collection: 'industries',
    id: 'machinery',
    to: 'machines',
    leads: {
      '/industries/machinery/': '/industries/machines/',
      '/industries/machinery/struct/': '/industries/machines/struct/',
      '/playbooks/machinery/': '/playbooks/machines/',
    },
  },
};

// Each checks the whole content anew.
describe.each(Object.entries(renames))('the plan to rename a %s', (_name, { leads, ...rename }) => {
  const after = renamed(rename);

  it('leaves nothing that check would tell', () => {
    expect(problems(after).map(line)).toEqual([]);
  }, 120_000);

  it('leads on from every former address', () => {
    const stubs = stubsOf(after);
    for (const [from, to] of Object.entries(leads)) expect(stubs.get(from)).toBe(to);
  });

  it('leaves no mention behind, and could be taken back', () => {
    const { edits } = planOf({ ...rename, id: rename.to, to: rename.id }, contextOf(after));
    expect(edits.length).toBe(planOf(rename).edits.length);
    const back = renamed({ ...rename, id: rename.to, to: rename.id }, after);
    expect(back.sources.map(({ file }) => file).sort()).toEqual(
      content.sources.map(({ file }) => file).sort(),
    );
  });
});

describe('the plan', () => {
  it('names each place as it stands, and what it becomes', () => {
    const edit = {
      file: 'methods/sandwich.mdx',
      find: /\n## /,
      to: '\n看 [提问](/methods/spin/#steps "四步") 。\n\n## ',
    };
    const { edits } = planOf(
      { collection: 'methods', id: 'spin', to: 'four' },
      contextOf(mutate(content, [edit])),
    );
    const [link] = edits.filter(({ was }) => was === '/methods/spin/#steps');
    expect(link).toMatchObject({ now: '/methods/four/#steps', place: { file: edit.file, column: 8 } });
  });

  it('keeps what an entry was called before, and no name it has again', () => {
    const named = mutate(content, [
      {
        file: 'methods/spin.mdx',
        find: /^confidentiality/m,
        to: 'formerIds:\n  - wen\n  - four\nconfidentiality',
      },
    ]);
    const rename: Rename = { collection: 'methods', id: 'spin', to: 'four' };
    const { former, moves } = planOf(rename, contextOf(named));
    expect(former).toEqual([{ file: 'methods/spin.mdx', ids: ['wen', 'spin'] }]);
    expect(moves).toEqual([{ from: 'methods/spin.mdx', to: 'methods/four.mdx' }]);
    const text = renamed(rename, named).sources.find(({ file }) => file === 'methods/four.mdx')?.text;
    expect(text).toContain('\nformerIds: [wen, spin]\nconfidentiality');
  });

  it.each<[string, Rename, string]>([
    ['nothing', { collection: 'methods', id: 'nothing', to: 'x' }, '没有方法 nothing'],
    [
      'to a name in use',
      { collection: 'methods', id: 'spin', to: 'sandwich' },
      'sandwich 已经是 methods/sandwich.mdx 的标识',
    ],
    [
      'to a name that is none',
      { collection: 'methods', id: 'spin', to: 'Vier Fragen' },
      'Vier Fragen 不像方法的标识，写成 spin 的样子',
    ],
    [
      'a node without its industry',
      { collection: 'nodes', id: 'machinery/struct', to: 'x' },
      'x 不像环节的标识，写成 machinery/struct 的样子',
    ],
    [
      'a node into another industry',
      { collection: 'nodes', id: 'machinery/struct', to: 'healthcare/struct' },
      'machinery/struct 只能在 machinery 里改名',
    ],
    [
      'a part of an industry',
      { collection: 'facts', id: 'machinery', to: 'x' },
      '行业事实 machinery 没有自己起的名字，不能改名',
    ],
    [
      'to the address of another page',
      { collection: 'modules', id: 'tiering', to: 'exam' },
      '地址 /learn/exam/ 已经是另一页',
    ],
  ])('refuses to rename %s', (_name, rename, refused) => {
    expect(renamePlan(before, rename)).toEqual({ refused });
  });

  it('refuses a name that another entry had', () => {
    const named = mutate(content, [
      { file: 'methods/spin.mdx', find: /^confidentiality/m, to: 'formerIds: [wen]\nconfidentiality' },
    ]);
    expect(renamePlan(contextOf(named), { collection: 'methods', id: 'sandwich', to: 'wen' })).toEqual({
      refused: 'wen 是方法 spin 用过的标识，不能再用',
    });
  });
});
