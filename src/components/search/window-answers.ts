import { pageHref } from '../browser/page-href.ts';

/** What the search window shows below its box. @param base prefix of the site, as on the page */
export function answersHtml(base: string): string {
  const link = (path: string, name: string) => `<a href="${pageHref(base, path)}">${name}</a>`;
  return `<p class="window-scope" hidden><button type="button" class="chip" data-scope aria-pressed="false"></button></p>
<p class="muted" role="status" data-count></p><p class="note" data-instead hidden></p><p class="note" data-note hidden></p>
<div class="note note-warn" data-when="failed" hidden><p>请打开 ${link('selfcheck/', '自检')}看是哪一项。没有搜索也可以从${link('industries/', '行业')}、${link('products/', '产品')}、${link('policies/', '政策')}的列表进入。</p></div>
<p class="window-nearest" data-nearest hidden>最接近的</p>
<div id="window-suggestions" role="listbox" aria-label="搜索结果" data-results hidden></div>
<p data-all hidden>${link('search/', '查看全部结果')}</p>
<div data-when="idle"><recent-searches hidden><p class="muted">最近搜过，只存在这台电脑上</p><ul class="chips"></ul><button type="button" class="quiet">清除</button></recent-searches></div>`;
}
