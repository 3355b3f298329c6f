import { answersTo, rungsOf, walk } from '../../../domain/clients/cause-tree.ts';
import type { Answer, Rung, Walk } from '../../../domain/clients/cause-tree.ts';
import { exitText, readWalk } from '../../../domain/clients/cause-tree-words.ts';
import type { WarningBook } from '../../../domain/clients/cause-tree-words.ts';
import { dataOf } from '../../browser/dom.ts';
import { today } from '../../browser/today.ts';
import { fill, ToolForm, wordsOf } from '../form/tool-form.ts';
import type { ToolResult } from '../form/tool-form.ts';

/** Yes or no, from a sign to a cause; the drawing is the form. */
class WarningTool extends ToolForm {
  protected answer(data: FormData): ToolResult | undefined {
    const book = dataOf<WarningBook>(this, 'book');
    const sign = wordsOf(data, 'sign');
    const walked = walk(book.tree, sign, this.answers());
    const rungs = sign ? rungsOf(book.tree, book.posts, sign) : [];
    this.draw(rungs, walked);
    showRows(sign ? rungs : rungsOf(book.tree, book.posts), sign === '');
    return sign ? readWalk(book, sign, walked, wordsOf(data, 'found').slice(0, 16)) : undefined;
  }

  protected example(form: HTMLFormElement): void {
    const { tree } = dataOf<WarningBook>(this, 'book');
    const sign = tree.signs.find(({ warning }) => warning === tree.warning)?.id ?? '';
    form.reset();
    fill(form, { sign, found: `${today()}T15:00`, ...answersTo(tree, sign, this.dataset['example'] ?? '') });
  }

  /** What is ticked, also where the path does not lead now: it counts again when the path comes back. */
  private answers(): Record<string, Answer> {
    const ticked = [...this.querySelectorAll<HTMLInputElement>('.rung input:checked')];
    return Object.fromEntries(ticked.map(({ name, value }) => [name, value as Answer]));
  }

  /** Shows the questions of the sign and lights the path up; only what can be answered now can be reached. */
  private draw(rungs: readonly Rung[], { path, open }: Walk): void {
    this.querySelector('[data-drawing]')?.toggleAttribute('hidden', rungs.length === 0);
    const given = new Map(path.map(({ question, answer }) => [question.id, answer]));
    for (const item of this.querySelectorAll<HTMLElement>('.rung')) {
      const rung = rungs.find(({ id }) => id === item.dataset['question']);
      item.hidden = rung === undefined;
      if (!rung) continue;
      const on = given.has(rung.id) || rung.id === open?.id;
      item.dataset['state'] = given.has(rung.id) ? 'path' : on ? 'now' : 'off';
      item.querySelector('fieldset')?.toggleAttribute('disabled', !on);
      number(item.querySelector('.rung-number'), rung);
      for (const answer of ['yes', 'no'] as const) {
        const exit = item.querySelector(`[data-exit=${answer}]`);
        exit?.classList.toggle('chosen', given.get(rung.id) === answer);
        const text = exit?.querySelector('span');
        if (text) text.textContent = exitText(rung[answer]);
      }
    }
  }
}

/** The table for paper has the same questions under the same numbers. */
function showRows(rungs: readonly Rung[], all: boolean): void {
  document.querySelector('[data-starts]')?.toggleAttribute('hidden', !all);
  for (const row of document.querySelectorAll<HTMLElement>('[data-row]')) {
    const rung = rungs.find(({ id }) => id === row.dataset['row']);
    row.hidden = rung === undefined;
    if (!rung) continue;
    number(row.querySelector('[data-number]'), rung);
    for (const answer of ['yes', 'no'] as const) {
      const text = row.querySelector(`[data-exit=${answer}]`);
      if (text) text.textContent = exitText(rung[answer]);
    }
  }
}

function number(place: Element | null, rung: Rung): void {
  if (place) place.textContent = String(rung.number);
}

customElements.define('warning-tool', WarningTool);
