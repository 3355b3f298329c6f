import { localDay } from '../../domain/days.ts';
import { exportFile, importFile, itemCsv, progressCsv } from '../../domain/learn/passport.ts';
import { merged } from '../../domain/learn/progress.ts';
import type { CatalogueModule } from '../../domain/learn/quiz.ts';
import { dataOf } from '../browser/dom.ts';
import { downloadText } from '../browser/download.ts';
import { today } from '../browser/today.ts';
import {
  forgetProgress,
  hasUnreadable,
  notSaved,
  onProgress,
  readProgress,
  renewModules,
  unreadable,
  updateProgress,
} from './learn-store.ts';

/** Fills the passport's table, and moves progress between machines as a file. */
class LearnPassport extends HTMLElement {
  connectedCallback(): void {
    const renewed = renewModules(this.#modules());
    this.querySelector('[data-actions]')?.removeAttribute('hidden');
    this.addEventListener('click', (event) => this.#act((event.target as HTMLElement).dataset['action']));
    this.querySelector('[data-choose]')?.addEventListener('click', () =>
      this.querySelector('input')?.click(),
    );
    this.querySelector('input')?.addEventListener(
      'change',
      (event) => void this.#import(event.target as HTMLInputElement),
    );
    onProgress(() => this.#show());
    this.#show();
    if (renewed.length > 0) this.#say(`内容大改，重新开始：${renewed.join('、')}。`);
    else if (!updateProgress((progress) => progress)) this.#say(notSaved);
    else if (hasUnreadable()) this.#say(unreadable);
  }

  #modules = (): CatalogueModule[] => dataOf<CatalogueModule[]>(this, 'modules');

  #act(action: string | undefined): void {
    const progress = readProgress();
    const day = today();
    if (action === 'print') print();
    if (action === 'export') downloadText(`学习进度-${day}.json`, exportFile(progress), 'application/json');
    if (action === 'csv')
      downloadText(`学习记录-${day}.csv`, progressCsv(this.#modules(), progress), 'text/csv');
    if (action === 'items') downloadText(`题目统计-${day}.csv`, itemCsv(progress), 'text/csv');
    if (action === 'clear' && confirm('清除这台电脑上的学习进度？没有导出的会丢。')) {
      forgetProgress();
      this.#say('已清除，可以换人了。');
    }
  }

  async #import(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (!file) return;
    const result = importFile(await file.text());
    input.value = '';
    if ('refused' in result) {
      this.#say(result.refused);
      return;
    }
    const saved = updateProgress((progress) => merged(progress, result.progress));
    const renewed = renewModules(this.#modules());
    const more = renewed.length > 0 ? `有大改的模块重新开始：${renewed.join('、')}。` : '';
    this.#say(saved ? `已导入，和这里的进度合在一起。${more}` : notSaved);
  }

  #show(): void {
    const { modules, exams } = readProgress();
    for (const row of this.querySelectorAll<HTMLElement>('[data-row]')) {
      const record = modules[row.dataset['row'] ?? ''];
      const score = record?.score === undefined ? '' : `${record.score} 分`;
      const state = record ? `${record.passed ? '✓ 已过' : '未过'} ${score}` : '未开始';
      row.querySelector('[data-state]')?.replaceChildren(state);
      row.querySelector('[data-day]')?.replaceChildren(record ? localDay(new Date(record.at)) : '');
    }
    const last = exams[exams.length - 1];
    const text = last
      ? `${localDay(new Date(last.at))}，${last.right}／${last.total}，${last.passed ? '过了' : '没过'}`
      : '还没做';
    this.querySelector('[data-exam]')?.replaceChildren(text);
  }

  #say(message: string): void {
    this.querySelector('[role=status]')?.replaceChildren(message);
  }
}
customElements.define('learn-passport', LearnPassport);
