import { visitLine } from '../../domain/visit/visit-words.ts';
import type { Visit, VisitStep } from '../../domain/visit/visit.ts';
import { button, element } from '../browser/dom.ts';
import { pageHref } from '../browser/page-href.ts';
import { today } from '../browser/today.ts';
import {
  hasVisit,
  markDone,
  mayClearVisit,
  readVisit,
  replaceVisit,
  visitChanged,
  visitWords,
} from '../kept/visit.ts';
import { visitTaken } from '../kept/visit-taken.ts';
import { fillFirm } from './fill-firm.ts';

const steps: readonly { id: VisitStep; name: string; path: string }[] = [
  { id: 'prepare', name: '准备', path: 'tools/visit-pack/' },
  { id: 'ask', name: '提问', path: 'tools/spin-sheet/' },
  { id: 'minutes', name: '纪要', path: 'tools/minutes/' },
  { id: 'follow-up', name: '跟进', path: 'tools/follow-up/' },
];

/** Tells of the visit of this tab: what it is, which steps are done, where the next one is. */
class VisitLine extends HTMLElement {
  private cleared: Visit | undefined;

  connectedCallback(): void {
    this.replaceChildren(this.headLine(), this.stepList());
    this.addEventListener('click', ({ target }) => this.act(target as HTMLElement));
    document.addEventListener(visitChanged, () => void this.show());
    document.addEventListener(visitTaken, () => {
      const { step } = this.dataset;
      if (step) markDone(step as VisitStep);
    });
    addEventListener('pageshow', () => void this.show());
    void this.show();
  }

  private async show(): Promise<void> {
    const going = hasVisit();
    this.hidden = !going && !this.cleared;
    if (going) this.cleared = undefined;
    this.find('[data-action=clear]').hidden = !going;
    this.find('[data-action=restore]').hidden = going;
    this.find('ol').hidden = !going;
    this.find('[data-said]').textContent = this.cleared ? '这次拜访已清空。' : '';
    if (!going) this.find('[data-line]').textContent = '';
    if (!going) return;
    const visit = readVisit();
    for (const item of this.querySelectorAll<HTMLElement>('[data-of]'))
      item.toggleAttribute('data-done', visit.done?.includes(item.dataset['of'] as VisitStep) ?? false);
    try {
      const base = this.dataset['base'] ?? '/';
      const words = await visitWords(base);
      // A tool has a form in which the firm is chosen.
      if (!this.dataset['step']) await fillFirm(base);
      this.find('[data-line]').textContent = visitLine(readVisit(), words, today()) || '这次拜访';
    } catch {
      this.find('[data-line]').textContent = '这次拜访';
    }
  }

  private act(target: HTMLElement): void {
    // Who goes on from a pack that is there has it made.
    const goesOn = target.closest('a') && this.dataset['step'] === 'prepare' && readVisit().industry;
    if (goesOn) markDone('prepare');
    const action = target.closest<HTMLElement>('[data-action]')?.dataset['action'];
    if (action === 'clear' && mayClearVisit()) {
      this.cleared = readVisit();
      replaceVisit({});
      this.find('[data-action=restore]').focus();
    }
    if (action === 'restore' && this.cleared) replaceVisit(this.cleared);
  }

  private headLine(): HTMLElement {
    const line = element('strong');
    line.dataset['line'] = '';
    const said = element('span', { role: 'status' });
    said.dataset['said'] = '';
    const actions = [
      ['clear', '清空'],
      ['restore', '撤销'],
    ].map(([action, label = '']) => {
      const made = button(label, () => undefined, 'quiet');
      made.dataset['action'] = action;
      return made;
    });
    return element('p', {}, line, said, ...actions);
  }

  private stepList(): HTMLElement {
    const { base = '/', step } = this.dataset;
    const items = steps.map(({ id, name, path }) => {
      const link = element('a', { href: pageHref(base, path), textContent: name });
      if (id === step) link.setAttribute('aria-current', 'step');
      const item = element('li', {}, link);
      item.dataset['of'] = id;
      return item;
    });
    return element('ol', {}, ...items);
  }

  private find(selector: string): HTMLElement {
    return this.querySelector(selector) as HTMLElement;
  }
}
customElements.define('visit-line', VisitLine);
