import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../../src/domain/newsletter/client/client-edition.ts';
import { wechatArticles } from '../../../../src/render/newsletter/wechat.ts';
import { wechatLimit, wechatProblems } from '../../../../src/render/newsletter/wechat-rules.ts';
import { edition, editionOf } from '../../../fixtures/newsletter/edition.ts';
import { visibleText } from '../../../helpers/newsletter.ts';

describe('the WeChat article', () => {
  const [article = ''] = wechatArticles(edition);

  it('stays within what the editor keeps', () => expect(wechatProblems(article)).toEqual([]));

  it('turns links into numbered references that say where they lead', () => {
    const text = visibleText(article);
    expect(article).not.toContain('<a');
    for (const { number, source } of itemsOf(edition)) {
      expect(text).toContain(`［${number}］`);
      expect(text).toContain(source.url);
    }
  });

  it.each([24, 40])('is divided between items when %i are too many', (count) => {
    const articles = wechatArticles(editionOf(count));
    expect(articles.length).toBeGreaterThan(1);
    for (const each of articles) {
      expect(each.length).toBeLessThanOrEqual(wechatLimit);
      expect(wechatProblems(each)).toEqual([]);
      expect(visibleText(each)).toContain(edition.disclaimer[0] ?? '');
    }
    const numbers = articles.flatMap((each) =>
      Array.from(each.matchAll(/<strong>(\d+)\. /g), ([, number]) => Number(number)),
    );
    expect(numbers).toEqual(Array.from({ length: count }, (_, index) => index + 1));
  });
});

describe('what the rules of WeChat refuse', () => {
  it.each([
    ['<div></div>', '标签 div 不在可用范围'],
    ['<a href="https://a.cn">x</a>', '标签 a 不在可用范围'],
    ['<p id="x"></p>', '属性 id 存不住'],
    ['<p class="x"></p>', '属性 class 存不住'],
    ['<p style="display:flex"></p>', '样式 display 存不住'],
    ['<p style="font-size:1rem"></p>', '样式 font-size 的值 1rem 不可用'],
    ['<p style="color:red"></p>', '样式 color 的值 red 不可用'],
    ['<!-- x --><p></p>', '不完整的标签或注释'],
    [`<p>${'字'.repeat(wechatLimit)}</p>`, '须拆成几篇'],
  ])('%s', (bad, words) => {
    expect(wechatProblems(bad).join('')).toContain(words);
  });
});
