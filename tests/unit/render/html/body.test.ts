import { describe, expect, it } from 'vitest';
import { loadGraph } from '../../../../src/loaders/disk.ts';
import { bodyHeadings, renderBody } from '../../../../src/render/html/body.ts';
import { createGlossary } from '../../../../src/render/html/terms.ts';

const graph = await loadGraph('tests/fixtures/content');
const render = (source: string, base = '/') => renderBody(source, { base, graph });

describe('body HTML', () => {
  it('puts the site base before root-relative links and marks outside ones', () => {
    expect(render('[甲](/products/a/)', '/kb/')).toBe('<p><a href="/kb/products/a/">甲</a></p>');
    expect(render('[乙](https://example.com/)')).toContain('class="external" rel="noopener noreferrer"');
  });

  it('gives repeated headings different ids, the same as the contents list', () => {
    const source = '## 怎么做\n\n## 怎么做\n';
    expect(render(source)).toBe('<h2 id="怎么做">怎么做</h2><h2 id="怎么做-2">怎么做</h2>');
    expect(bodyHeadings(source).map(({ id }) => id)).toEqual(['怎么做', '怎么做-2']);
  });

  it('aligns table cells with classes, never with styles', () => {
    const html = render('| 项 | 数 |\n|---|--:|\n| 甲 | 1 |');
    expect(html).toContain('<td data-label="数" class="align-right">1</td>');
    expect(html).not.toContain('style=');
  });

  it('labels author blocks in Chinese', () => {
    expect(render('<Redline>\n\n不许。\n\n</Redline>')).toBe(
      '<div class="block-redline"><p class="block-label">红线</p><p>不许。</p></div>',
    );
  });

  it('shows content by reference: a claim, an indicator, questions, a scheme, a term', () => {
    const claim = render('<Claim entry="cases/z-machinery" id="cash-days" />', '/kb/');
    expect(claim).toContain('1438');
    expect(claim.match(/本库推算/g)).toHaveLength(2);
    expect(claim).toContain('<a href="/kb/sources/#ESSAY">原文</a>');
    expect(render('<Kpi industry="machinery" metric="应收账款周转天数" />')).toContain('100.1 天');
    const spin = render('<Spin industry="machinery" kind="problem" />');
    expect(spin).toContain('难点问题：');
    expect(spin.match(/<li>/g)?.length).toBe(4);
    expect(render('<Scheme id="machinery-bill-pool" />')).toContain('/schemes/machinery-bill-pool/');
    expect(render('用<Term id="piaojuchi" />吧')).toMatch(
      /^<p>用<a class="term" href="\/products\/piaojuchi\/"/,
    );
  });

  it('keeps steps, checklists and timelines as lists in a labelled block', () => {
    expect(render('<Steps title="三步">\n\n1. 甲\n2. 乙\n\n</Steps>')).toBe(
      '<div class="block-steps"><p class="block-label">三步</p><ol><li>甲</li><li>乙</li></ol></div>',
    );
    expect(render('<Checklist>\n\n- 甲\n\n</Checklist>')).toContain(
      '<p class="block-label">清单</p><ul><li>甲',
    );
  });

  it('escapes what an author types', () => {
    expect(render('a & b "c"')).toBe('<p>a &amp; b &quot;c&quot;</p>');
  });
});

describe('glossary marks', () => {
  const glossary = createGlossary([
    { id: 'pool', names: ['票据池', '票池'], definition: '集中管理', href: '/products/pool/' },
    { id: 'pledge', names: ['票据池质押'], definition: '质押', href: '/products/pledge/' },
  ]);

  it('marks the first use only, longest name first', () => {
    const mark = glossary([]);
    expect(mark('票据池质押与票据池，再说票据池')).toBe(
      '<a class="term" href="/products/pledge/" data-def="质押">票据池质押</a>与<a class="term" href="/products/pool/" data-def="集中管理">票据池</a>，再说票据池',
    );
  });

  it('skips the term of the page itself and names too short to be sure of', () => {
    expect(glossary(['pool'])('票据池和票池')).toBe('票据池和票池');
  });
});
