import { describe, expect, it } from 'vitest';
import { csp, offlineCsp } from '../../../../src/domain/site/csp.ts';
import { escapeHtml } from '../../../../src/render/html/escape.ts';
import { moduleScripts, offlinePage, withPackSize } from '../../../../src/render/offline/page.ts';

const page = { path: '/search/', base: '/' };
const shaped = (html: string, ...scripts: string[]) => offlinePage(html, page, scripts);

describe('a page of the offline pack', () => {
  it('runs classic scripts after parsing and in order, in place of its modules', () => {
    const html =
      '<head></head><body><script type="module" src="/_astro/a.js"></script><script type="module" src="/_astro/b.js"></script></body>';
    expect(moduleScripts(html)).toEqual(['/_astro/a.js', '/_astro/b.js']);
    expect(shaped(html, '/_astro/one.js', '/_astro/two.js')).toBe(
      '<head><script defer src="../_astro/one.js"></script><script defer src="../_astro/two.js"></script></head><body></body>',
    );
  });

  it('keeps a classic script and needs no other', () => {
    expect(shaped('<head><script src="/theme.js"></script></head>')).toBe(
      '<head><script src="../theme.js"></script></head>',
    );
  });

  it('links forms, images, SVG links and the root of the site', () => {
    expect(
      shaped(
        '<form action="/search/"><search-page data-base="/"><svg><a xlink:href="/tiers/#a"><img src="/x.svg" alt=""></a></svg>',
      ),
    ).toBe(
      '<form action="index.html"><search-page data-base="../"><svg><a xlink:href="../tiers/index.html#a"><img src="../x.svg" alt=""></a></svg>',
    );
  });

  it('links a picture in all its widths', () => {
    expect(
      shaped(
        '<img src="/_astro/a.png" srcset="/_astro/a.480.png 480w, /_astro/a.png 1200w" sizes="100vw" alt="">',
      ),
    ).toBe(
      '<img src="../_astro/a.png" srcset="../_astro/a.480.png 480w, ../_astro/a.png 1200w" sizes="100vw" alt="">',
    );
  });

  it('leaves text, comments and other attributes alone', () => {
    const html =
      '<!-- <a href="/x/"> --><main data-path="/x/" title=\'href="/x/"\'>写 href="/x/" 即可</main>';
    expect(shaped(html)).toBe(html);
  });

  it('leaves out what only the search reads, which the pack brings as a script', () => {
    expect(
      shaped('<main><span hidden data-search-record="{&#34;a&#34;:1}"></span><h1>票据池</h1></main>'),
    ).toBe('<main><h1>票据池</h1></main>');
  });

  it('leads on to where a page has moved, and leaves other texts of the head alone', () => {
    const head =
      '<meta http-equiv="refresh" content="0;url=/methods/spin/"><meta name="description" content="0;x">';
    expect(shaped(head)).toBe(
      '<meta http-equiv="refresh" content="0;url=../methods/spin/index.html"><meta name="description" content="0;x">',
    );
    const deep = { path: '/kb-less/old/', base: '/kb/' };
    expect(offlinePage('<meta content="0;url=/kb/methods/spin/">', deep, [])).toBe(
      '<meta content="0;url=../../methods/spin/index.html">',
    );
  });

  it('keeps entities of a link', () => {
    expect(shaped('<a href="/products/?a=1&amp;b=2">')).toBe('<a href="../products/index.html?a=1&amp;b=2">');
  });

  it('carries the policy of the pack, and no other meta changes', () => {
    const meta = (value: string) =>
      `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(value)}">`;
    expect(shaped(meta(csp))).toBe(meta(offlineCsp));
    expect(shaped('<meta name="description" content="/x/">')).toBe('<meta name="description" content="/x/">');
  });

  it('cuts what only a server can do and shows what is meant for the pack', () => {
    expect(
      shaped(
        '<online-only><p>下载</p></online-only><p class="note" data-offline hidden>离线</p><p hidden>x</p>',
      ),
    ).toBe('<p class="note" data-offline>离线</p><p hidden>x</p>');
    expect(shaped('<ul><li>PDF</li><li data-online-only>网页</li><li data-online-onlyx>x</li></ul>')).toBe(
      '<ul><li>PDF</li><li data-online-onlyx>x</li></ul>',
    );
  });

  it('tells a reader without styles to unzip first', () => {
    expect(shaped('<p class="old-browser">旧</p><main></main>')).toContain('全部解压');
  });
});

it('says how large the pack is', () => {
  expect(withPackSize('（<span data-pack-size>构建后显示</span>）', 1_516_020)).toBe(
    '（<span data-pack-size>1.4 MB</span>）',
  );
});
