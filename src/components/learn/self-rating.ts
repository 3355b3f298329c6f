import { levelOf, twoGoals } from '../../domain/learn/self-check.ts';
import type { Ability } from '../../domain/learn/self-check.ts';
import { dataOf, element } from '../browser/dom.ts';
import { pageHrefAt } from '../browser/page-href.ts';
import { notSaved, onProgress, readProgress, updateProgress } from './learn-store.ts';

/** Ticks behaviours one has shown, and answers with levels and two goals. */
class SelfRating extends HTMLElement {
  connectedCallback(): void {
    for (const box of this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
      box.disabled = false;
      box.addEventListener('change', () => {
        const record = { on: box.checked, at: Date.now() };
        const saved = updateProgress((progress) => ({
          ...progress,
          behaviours: { ...progress.behaviours, [box.value]: record },
        }));
        this.querySelector('[data-note]')?.replaceChildren(saved ? '' : notSaved);
      });
    }
    onProgress(() => this.#show());
    this.#show();
  }

  #show(): void {
    const { behaviours } = readProgress();
    const has = (key: string) => behaviours[key]?.on === true;
    for (const box of this.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
      box.checked = has(box.value);
    const abilities = dataOf<Ability[]>(this, 'abilities');
    for (const ability of abilities)
      this.querySelector(`[data-level="${ability.id}"]`)?.replaceChildren(
        levelOf(ability, has) ?? '还没到 L1',
      );
    const goals = twoGoals(abilities, has).map(({ ability, level, behaviour }) =>
      element(
        'li',
        {},
        element('strong', { textContent: `${ability.title} ${level}：` }),
        `${behaviour}。练它：`,
        ...ability.modules.flatMap(({ path, title }, index) => [
          index > 0 ? '、' : '',
          element('a', { href: pageHrefAt(this, path), textContent: title }),
        ]),
      ),
    );
    this.querySelector('[data-goals]')?.replaceChildren(...goals);
  }
}
customElements.define('self-rating', SelfRating);
