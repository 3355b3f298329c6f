import { buildGraph } from '../../../../src/domain/graph.ts';
import { describe, expect, it } from 'vitest';
import { renderBody } from '../../../../src/render/html/body.ts';

const render = (source: string) => renderBody(source, { base: '/kb/', graph: buildGraph([]) });

describe('Markdown as HTML', () => {
  it.each([
    [
      '**重点。**后面，*斜*，~~删~~，`a<b`',
      '<p><strong>重点。</strong>后面，<em>斜</em>，<del>删</del>，<code>a&lt;b</code></p>',
    ],
    ['> 甲\\\n> 乙\n\n---', '<blockquote><p>甲<br>乙</p></blockquote><hr>'],
    ['```sql\na<b\n```', '<pre tabindex="0"><code class="language-sql">a&lt;b</code></pre>'],
    ['![图 "一"](/a.png)', '<figure class="picture"><p>［图：图 &quot;一&quot;］</p></figure>'],
    ['3. 甲\n4. 乙', '<ol start="3"><li>甲</li><li>乙</li></ol>'],
    ['- 甲\n  - 乙\n- 丙', '<ul><li>甲<ul><li>乙</li></ul></li><li>丙</li></ul>'],
    ['- 甲\n\n  乙', '<ul><li><p>甲</p><p>乙</p></li></ul>'],
    [
      '[甲][r] ![图][R]\n\n[r]: /p/',
      '<p><a href="/kb/p/">甲</a></p><figure class="picture"><p>［图：图］</p></figure>',
    ],
    ['一句 <Tip>提醒</Tip> 完', '<p>一句 <span class="block-tip"><strong>提示：</strong>提醒</span> 完</p>'],
    ['<>甲</>', '甲'],
    ['{/* 编者注 */}', ''],
  ])('renders %j', (source, html) => {
    expect(render(source)).toBe(html);
  });

  it('labels the checkbox of a task with its text', () => {
    expect(render('- [x] 做完\n- [ ] 没做\n  - 细项')).toBe(
      '<ul><li class="task"><label><input type="checkbox" disabled checked> 做完</label></li>' +
        '<li class="task"><label><input type="checkbox" disabled> 没做</label><ul><li>细项</li></ul></li></ul>',
    );
  });

  it('makes no link of an address that could run code', () => {
    expect(render('[甲](javascript:alert) [乙](DATA:text/html,x)')).toBe('<p>甲 乙</p>');
    expect(render('[丙](mailto:a@example.com) [丁](#甲)')).toContain('href="mailto:a@example.com"');
  });

  it('treats an address of another host without a scheme as outside', () => {
    expect(render('[甲](//example.com/)')).toContain('href="//example.com/" class="external"');
  });

  it('numbers footnotes by first use and links both ways', () => {
    const html = render('甲[^b]乙[^a]丙[^b]\n\n[^a]: 注一\n[^b]: **注。**二\n');
    expect(html).toContain('甲<sup><a id="fnref-1" href="#fn-1" aria-label="脚注 1">1</a></sup>');
    expect(html).toContain('丙<sup><a id="fnref-1-2" href="#fn-1" aria-label="脚注 1">1</a></sup>');
    expect(html).toContain('<section class="footnotes" aria-label="脚注"><p class="block-label">脚注</p>');
    expect(html).toContain(
      '<li id="fn-1"><p><strong>注。</strong>二</p><p><a href="#fnref-1">返回正文</a></p></li>',
    );
    expect(html.indexOf('注。')).toBeLessThan(html.indexOf('注一'));
  });
});
