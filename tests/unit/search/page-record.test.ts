import { expect, it } from 'vitest';
import { pageRecord } from '../../../src/search/page-record.ts';
import { markOf, markText } from '../../../src/search/record.ts';

const page = (body: string) => `<!doctype html><html><body><header>站名</header>${body}</body></html>`;

it('reads title, marks and text, and leaves out what is not to be found', () => {
  const html = page(`<div data-pagefind-body>
    <span hidden data-search-record="type=产品\ntype=术语\noneLine:A&#38;B：&quot;一=二&quot;"></span>
    <h1>票据池</h1><nav data-pagefind-ignore>面包屑</nav><svg><text>图</text></svg>
    <p>做<a href="/x/">票据</a>池&lt;业务</p><ul><li>一</li><li>二</li></ul></div><footer>页脚</footer>`);
  expect(pageRecord(html, 'products/x/index.html')).toEqual({
    url: 'products/x/index.html',
    meta: { oneLine: 'A&B："一=二"', title: '票据池' },
    filters: { type: ['产品', '术语'] },
    sections: [{ id: '', title: '', text: '做票据池<业务 一 二' }],
  });
});

it('takes the heading as title', () => {
  expect(pageRecord(page('<div data-pagefind-body><h1>自检</h1></div>'), 'x.html')?.meta['title']).toBe(
    '自检',
  );
});

it('reads the mark that a page writes', () => {
  const mark = {
    filters: { type: ['方法'], phase: ['发现', '设计'] },
    meta: { oneLine: '一问：=二', due: '2027-05-24', aliases: '' },
  };
  expect(markOf(markText(mark))).toEqual(mark);
});

it('knows no record for a page that is not to be found', () => {
  expect(pageRecord(page('<main><h1>搜索</h1></main>'), 'x.html')).toBeUndefined();
});

it('takes a question with an anchor as a heading', () => {
  const html = page(`<div data-pagefind-body><h2 id="objections">怎么答</h2><dl>
    <dt id="objection-1">太慢</dt><dd>给时间表</dd><dt>没有锚</dt><dd>答</dd></dl></div>`);
  expect(pageRecord(html, 'x.html')?.sections).toEqual([
    { id: 'objections', title: '怎么答', text: '' },
    { id: 'objection-1', title: '太慢', text: '给时间表 没有锚 答' },
  ]);
});

it('keeps what stands under each heading apart, with its anchor', () => {
  const html =
    page(`<div data-pagefind-body><h1>保理</h1><p>先说</p><section><h2 id="use">何时用</h2><p>赊销</p>
    <h3 id="a&amp;b">再细</h3><p>说</p></section><h2>没有锚</h2></div>`);
  expect(pageRecord(html, 'x.html')?.sections).toEqual([
    { id: '', title: '', text: '先说' },
    { id: 'use', title: '何时用', text: '赊销' },
    { id: 'a&b', title: '再细', text: '说 没有锚' },
  ]);
});
