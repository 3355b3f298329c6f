import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { checkContext, problemsIn } from '../../../src/checks/index.ts';
import { clientTexts } from '../../../src/checks/text/client-texts.ts';
import { buildGraph, industryOf } from '../../../src/domain/graph.ts';
import { sectionNav } from '../../../src/domain/site/section-nav.ts';
import { entryPath } from '../../../src/domain/urls.ts';
import { placeOf, readSource } from '../../../src/loaders/source-file.ts';
import type { SourceFile } from '../../../src/schemas/source-file.ts';
import { isPaged, kindIn } from '../../../src/schemas/collection.ts';
import type { Collection } from '../../../src/schemas/collection.ts';
import { localNode, ref, text } from '../../../src/schemas/fields.ts';
import { governance } from '../../../src/schemas/governance.ts';
import { rows } from '../../../src/schemas/index.ts';
import { governed } from '../../helpers/governed.ts';
import { checkedOn, line } from '../../helpers/mutate.ts';
import { fixture } from '../checks/fixture.ts';

/** A collection nobody has: what was agreed at a fair, below its industry. */
const fairs = {
  label: '展会记录',
  schema: z.strictObject({
    ...governance,
    form: z.enum(['visit', 'talk']),
    node: localNode('遇到的环节'),
    products: z.array(ref('products', '谈到的产品')),
    said: text('可以对客户说的话'),
  }),
  file: /^fairs\/([^/_]+)\/([^/_]+)\.mdx$/,
  path: '/fairs/:id/',
  industry: 'id',
  sections: ['agreed'],
  kinds: { field: 'form', names: { talk: '展会讲座' }, others: '展会拜访' },
  beside: { field: 'form', names: { visit: '拜访', talk: '讲座' } },
  client: { texts: [[/^said$/, 'body']] },
} as const satisfies Collection;
const table = { ...rows, fairs };

const fair = (title: string, form: string) => `---
${governed(title, '展台上问清三件事，当天写下。')}
form: ${form}
node: struct
products: [piaojuchi]
said: 展会上谈到的票据服务，网点可以当面说明
---

## 约定

看[另一场](/fairs/machinery/spring/)。
`;

function source(file: string, content: string): SourceFile {
  const read = readSource(file, content, table);
  if (!read) throw new Error(`${file} belongs to no collection`);
  return read;
}
const autumn = source('fairs/machinery/autumn.mdx', fair('秋季机床展', 'visit'));
const spring = source('fairs/machinery/spring.mdx', fair('春季机床展', 'talk'));

const contextOf = (...sources: readonly SourceFile[]) =>
  checkContext({ ...fixture, sources: [...fixture.sources, ...sources], today: checkedOn }, table);
const reportOf = (...sources: readonly SourceFile[]) =>
  problemsIn(contextOf(...sources))
    .filter(({ file }) => file.startsWith('fairs/'))
    .map(line);

const { files, graph } = contextOf(autumn, spring);
const entries = files.flatMap(({ entry }) => entry ?? []);
const [first] = entries.filter(({ file }) => file === autumn.file);
if (!first) throw new Error('the schema refuses the sound file');

describe('a collection that is a schema and a row', () => {
  it('owns its files', () => {
    expect(placeOf(autumn.file, table)).toEqual({
      collection: 'fairs',
      id: 'machinery/autumn',
    });
    expect(placeOf(autumn.file)).toBeUndefined();
  });

  it('has addresses, an industry and names for its kinds', () => {
    expect(isPaged(fairs)).toBe(true);
    expect(entryPath(autumn.collection, autumn.id, fairs)).toBe('/fairs/machinery/autumn/');
    expect(industryOf(first, fairs)).toBe('machinery');
    expect([autumn, spring].map(({ data }) => kindIn(fairs, data))).toEqual(['展会拜访', '展会讲座']);
  });

  it('is joined to the graph by its references, short ones too', () => {
    expect(buildGraph(entries, table).all(first.collection)).toHaveLength(2);
    expect(graph.backlinks('products', 'piaojuchi')).toContain(first);
    expect(graph.backlinks('nodes', 'machinery/struct')).toContain(first);
    expect(() => graph.get(first.collection, 'machinery/none')).toThrow('没有展会记录 machinery/none');
  });

  it('shows the entries beside one, in its groups', () => {
    expect(sectionNav(graph, first, table)).toEqual([
      { title: '拜访', links: [{ path: '/fairs/machinery/autumn/', title: '秋季机床展' }] },
      { title: '讲座', links: [{ path: '/fairs/machinery/spring/', title: '春季机床展' }] },
    ]);
  });

  it('gives clients its own fields alone', () => {
    expect(clientTexts(autumn, 'info', '', fairs).map(({ slot, text: said }) => [slot, said])).toEqual([
      ['body', '展会上谈到的票据服务，网点可以当面说明'],
    ]);
  });

  it('is checked, and links to its pages are known', () => {
    expect(reportOf(autumn, spring)).toEqual([]);
  });

  it.each([
    [
      'a link to a missing page of it',
      '/fairs/machinery/spring/',
      '/fairs/machinery/sprng/',
      'broken-link fairs/machinery/autumn.mdx:20:2 没有这一页：/fairs/machinery/sprng/；是否指 /fairs/machinery/spring/？ → 改成已有的地址，结尾带 /',
    ],
    [
      'a reference to a missing node',
      'node: struct',
      'node: strct',
      'unknown-reference fairs/machinery/autumn.mdx:13:7 没有环节 strct；是否指 struct？ → 改成 struct，或先新建这一篇',
    ],
    [
      'an unknown field',
      'form: visit',
      'form: visit\nplace: 馆外',
      'unknown-key fairs/machinery/autumn.mdx:13:1 没有字段 place → 这里可以写：title、oneLine、owner、reviewer、status、reviewedOn、reviewEvery、version、basis、sources、confidentiality、aliases、askedAs、formerIds、form、node、products、said；不要就删掉',
    ],
    [
      'a wrong value',
      'form: visit',
      'form: viist',
      'schema-violation fairs/machinery/autumn.mdx:12:7 form 不能是 viist → 可以写：visit、talk',
    ],
    [
      'a title another page of it has',
      '秋季机床展',
      '春季机床展',
      'duplicate-title fairs/machinery/spring.mdx:2:8 标题“春季机床展”和 fairs/machinery/autumn.mdx 重复 → 改一个标题，让读者在搜索里分得开',
    ],
    [
      'a promise to clients',
      '可以当面说明',
      '保证审批通过',
      'client-wording fairs/machinery/autumn.mdx:15:20 给客户看的文字里有“保证审批通过”：承诺获批放款；依据《金融产品网络营销管理办法》第十条第七项（条款待核）、《广告法》第四条、第二十八条、《关于进一步规范金融营销宣传行为的通知》（条款待核） → 改成“以本行审批结果为准”，只写条件和材料（合规规则 approval，位置 body）',
    ],
  ])('is told %s', (_name, find, to, report) => {
    const broken = autumn.text.replace(find, to);
    expect(broken).not.toBe(autumn.text);
    expect(reportOf(source(autumn.file, broken), spring).join('\n')).toBe(report);
  });
});
