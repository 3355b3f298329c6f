import { isOffline } from '../browser/page-href.ts';

/** Entries fetched at the same time. */
const maxParallelFetches = 6;

/**
 * A whole section as one page for printing: fetches the pages it lists, from this site only,
 * and puts their articles in order below the contents list.
 */
class PrintBook extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => window.print());
    void this.load();
  }

  private async load(): Promise<void> {
    if (isOffline) {
      this.dataset['state'] = 'offline';
      this.say(
        '离线版不能合成整册：浏览器不让从文件打开的网页读取别的文件。请用联网版打印整册，或逐篇打开下面的条目打印。',
      );
      return;
    }
    const links = [...this.querySelectorAll<HTMLAnchorElement>('[data-book] a')];
    const articles: (Element | undefined)[] = [];
    for (let start = 0; start < links.length; start += maxParallelFetches) {
      articles.push(...(await Promise.all(links.slice(start, start + maxParallelFetches).map(fetchArticle))));
      this.say(`已载入 ${articles.length} / ${links.length} 篇…`);
    }
    const missing = articles.filter((article) => !article).length;
    for (const [index, article] of articles.entries()) {
      if (!article) continue;
      this.append(numbered(article, index));
      links[index]?.setAttribute('href', `#book-${index}`);
    }
    this.dataset['state'] = missing > 0 ? 'failed' : 'done';
    this.say(
      missing > 0 ? `有 ${missing} 篇没有载入，请刷新重试。` : `${links.length} 篇已全部载入，可以打印。`,
    );
    this.querySelector('button')?.toggleAttribute('hidden', false);
  }

  private say(message: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = message;
  }
}

async function fetchArticle(link: HTMLAnchorElement): Promise<Element | undefined> {
  try {
    const response = await fetch(link.href);
    if (!response.ok) return undefined;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return page.querySelector('[data-pagefind-body]') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Gives the article ids of its own, so that anchors of several entries never meet. */
function numbered(article: Element, index: number): Element {
  const prefix = `book-${index}`;
  for (const part of article.querySelectorAll('.crumbs, .toc-fold, review-banner')) part.remove();
  for (const part of article.querySelectorAll('[id]')) part.id = `${prefix}-${part.id}`;
  for (const link of article.querySelectorAll('a[href^="#"]')) lead(link, article, prefix);
  for (const part of article.querySelectorAll('[aria-labelledby]'))
    part.setAttribute('aria-labelledby', `${prefix}-${part.getAttribute('aria-labelledby') ?? ''}`);
  // What is far below is printed too.
  for (const picture of article.querySelectorAll('img')) picture.loading = 'eager';
  for (const heading of article.querySelectorAll('h1')) {
    const lower = document.createElement('h2');
    lower.className = 'book-title';
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
  const chapter = document.createElement('section');
  chapter.className = 'book-chapter';
  chapter.id = prefix;
  chapter.append(...article.childNodes);
  return chapter;
}
/** Leads a link to its place in the book; one to a part the book leaves out becomes plain text. */
function lead(link: Element, article: Element, prefix: string): void {
  const id = `${prefix}-${decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '')}`;
  if (article.querySelector(`[id="${CSS.escape(id)}"]`)) link.setAttribute('href', `#${id}`);
  else link.replaceWith(...link.childNodes);
}
customElements.define('print-book', PrintBook);
