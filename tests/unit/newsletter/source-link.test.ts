import { describe, expect, it } from 'vitest';
import {
  factLink,
  pageName,
  policyLink,
  siteName,
} from '../../../src/domain/newsletter/client/source-link.ts';
import { buildGraph } from '../../../src/domain/graph.ts';
import type { Entry } from '../../../src/domain/graph.ts';
import { validEntries } from '../../../src/loaders/disk.ts';
import { linkText } from '../../../src/render/newsletter/words.ts';
import { edition } from '../../fixtures/newsletter/edition.ts';
import { fixture } from '../checks/fixture.ts';

const { data: policy } = validEntries(fixture.sources).find(
  ({ collection, id }) => collection === 'policies' && id === 'shebei-gengxin-tiexi-2026-2',
) as Entry<'policies'>;
const [source] = edition.sections.flatMap(({ items }) => items.map((item) => item.source));
const textFor = (url: string, name: string): string => {
  if (!source) throw new Error('no source');
  return linkText({ ...source, ...policyLink({ ...policy, official: { ...policy.official, url, name } }) });
};

describe('the link to a document', () => {
  it.each([
    ['财政部官网首页（没有找到这份通知的页面，用文号在站内搜）', '财政部网站首页，可按标题检索原文'],
    ['财政部', '财政部网站首页，可按标题检索原文'],
    ['中国政府网首页(用法名搜)', '中国政府网首页，可按标题检索原文'],
    ['官方网站', '官方网站首页，可按标题检索原文'],
    ['国家标准全文公开系统（首页）', '国家标准全文公开系统网站首页，可按标题检索原文'],
  ])('to a home page names the agency alone: %s', (name, text) => {
    expect(textFor('https://www.example.gov.cn/', name)).toBe(text);
  });

  it('says what the page is, as far as the evidence says it', () => {
    const [copy, news] = policy.evidence;
    expect(textFor('https://www.example.gov.cn/a.html', '中国政府网（条例全文）')).toBe(
      '查看原文（中国政府网）',
    );
    expect(textFor(copy?.url ?? '', '贵州省工信厅')).toBe('查看全文转载（贵州省工信厅）');
    expect(textFor(news?.url ?? '', '新华网：报道（不是原文）')).toBe('查看相关页面（新华网）');
  });

  it('to the source of a fact says whether its publisher is there', () => {
    const kind = (url: string, issuer: string, urlName: string) =>
      factLink(buildGraph(validEntries(fixture.sources)), url, { issuer, urlName }).urlKind;
    expect(kind('https://www.yicai.com/news/1.html', '商务部', '第一财经')).toBe('about');
    expect(kind('https://www.yicai.com/news/1.html', '第一财经', '第一财经')).toBe('page');
    expect(kind('https://www.gov.cn/zhengce/1.htm', '国务院', '中国政府网')).toBe('page');
  });

  it('to the source of a fact says nothing an editor noted beside its name', () => {
    const name = (urlName: string) =>
      factLink(buildGraph(validEntries(fixture.sources)), 'https://www.yicai.com/a', {
        issuer: '商务部',
        urlName,
      }).urlName;
    expect(name('公告英文全文转载（原文以税务总局公布为准）')).toBe('公告英文全文转载');
    expect(name('人民网英文版（新华社稿）')).toBe('人民网英文版');
  });

  it('keeps a name that is nothing but a kind of page', () => {
    expect(siteName('网站')).toBe('网站');
    expect(pageName('科学技术部文件页')).toBe('科学技术部文件页');
  });
});
