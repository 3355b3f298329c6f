import type { CatalogueModule } from '../../domain/learn/quiz.ts';
import { cardsToReview } from '../../domain/learn/progress.ts';
import { endOfDay } from '../../domain/learn/spacing.ts';
import { dataOf, element } from '../browser/dom.ts';
import { pageHrefAt } from '../browser/page-href.ts';
import { onProgress, readProgress, renewModules } from './learn-store.ts';

/** The one next thing to do, and a mark on every module of the page that is passed. */
class LearnProgress extends HTMLElement {
  connectedCallback(): void {
    renewModules(this.#modules());
    onProgress(() => this.#show());
    this.#show();
  }

  #modules = (): CatalogueModule[] => dataOf<CatalogueModule[]>(this, 'modules');

  #show(): void {
    const progress = readProgress();
    const { modules } = progress;
    const passed = this.#modules().filter(({ id }) => modules[id]?.passed);
    for (const { id } of this.#modules()) {
      const mark = document.querySelector(`[data-module-state="${id}"]`);
      const record = modules[id];
      const score = record?.score === undefined ? '' : ` ${record.score} 分`;
      if (mark) mark.textContent = record ? `${record.passed ? '✓ 已过' : '还没过'}${score}` : '';
    }
    const { text, path, label } = this.#next(passed.map(({ id }) => id));
    const due = cardsToReview(progress, this.#modules(), endOfDay(Date.now())).length;
    this.querySelector('[data-next]')?.replaceChildren(
      element('p', { className: 'lede', textContent: text }),
      element(
        'p',
        {},
        element('a', { className: 'button', href: pageHrefAt(this, path), textContent: label }),
      ),
      element('p', {
        className: 'muted',
        textContent: `已过 ${passed.length}／${this.#modules().length} 个模块；今天该复习 ${due} 张。`,
      }),
    );
  }

  #next(passed: readonly string[]): { text: string; path: string; label: string } {
    if (Object.keys(readProgress().answers).length === 0)
      return {
        text: `下一步：先做第一天的事，约 ${this.dataset['first']} 分钟。`,
        path: '/learn/first-day/',
        label: '打开第一天',
      };
    const next = this.#modules().find(({ id }) => !passed.includes(id));
    if (!next) return { text: '下一步：模块都过了，做结业测验。', path: '/learn/exam/', label: '去结业测验' };
    return {
      text: `下一步：${next.code} ${next.title}。`,
      path: `/learn/${next.id}/`,
      label: `打开 ${next.code}`,
    };
  }
}
customElements.define('learn-progress', LearnProgress);
