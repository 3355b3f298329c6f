import { questionKinds, questionLabel } from '../../../domain/visit/pack/question-bank.ts';
import type { Question, QuestionKind } from '../../../domain/visit/pack/question-bank.ts';
import { generalMark, marked } from '../../../domain/visit/pack/fitting.ts';
import { element } from '../../browser/dom.ts';
import { setCheckBoxes } from '../form/choices.ts';

/** Shows the bank at a place as boxes to tick, by kind. */
export function showBank(place: Element, bank: readonly Question[], chosen: readonly Question[]): void {
  const kinds = (Object.keys(questionKinds) as QuestionKind[]).filter((kind) =>
    bank.some((question) => question.kind === kind),
  );
  const there = [...place.querySelectorAll<HTMLElement>('[data-kind]')].map(({ dataset }) => dataset['kind']);
  if (there.join() !== kinds.join()) place.replaceChildren(...kinds.map(kindField));
  for (const kind of kinds) {
    const boxes = bank
      .filter((question) => question.kind === kind)
      .map(({ id, text, general = false }) => ({
        value: id,
        label: marked(text, general),
        checked: chosen.some((item) => item.id === id),
      }));
    const list = place.querySelector(`[data-kind=${kind}] .check-list`);
    if (list) setCheckBoxes(list, 'question', boxes);
  }
}

function kindField(kind: QuestionKind): HTMLElement {
  const field = element(
    'fieldset',
    {},
    element('legend', { textContent: questionKinds[kind] }),
    element('div', { className: 'check-list' }),
  );
  field.dataset['kind'] = kind;
  return field;
}

/** The chosen questions as one sheet, each editable, with buttons that only the screen shows. */
export function questionSheet(title: string, questions: readonly Question[], lines: number): HTMLElement {
  const list = element(
    'ol',
    { className: 'question-list' },
    ...questions.map((question, at) => questionItem(question, at, questions.length, lines)),
  );
  const sheet = element(
    'section',
    { className: 'sheet', ariaLabel: '提问单' },
    element('h3', { textContent: `${title}：提问单` }),
    element('p', { className: 'muted', textContent: '顺着客户的话问，记原话；数字由客户报。' }),
    list,
    element('p', { className: 'sheet-foot', textContent: '内部资料，不外发。' }),
  );
  sheet.dataset['fit'] = '0';
  return sheet;
}

function questionItem(question: Question, at: number, count: number, lines: number): HTMLElement {
  const { id, text, general = false } = question;
  const words = element('span', { className: 'editable', contentEditable: 'true', textContent: text });
  words.setAttribute('role', 'textbox');
  words.setAttribute('aria-label', `第 ${at + 1} 问，可以改`);
  const item = element(
    'li',
    {},
    element('strong', { textContent: `${questionLabel(question)}：` }),
    words,
    ...(general ? [element('small', { className: 'muted', textContent: generalMark })] : []),
    element(
      'span',
      { className: 'question-moves' },
      move('up', `第 ${at + 1} 问上移`, '↑', at === 0),
      move('down', `第 ${at + 1} 问下移`, '↓', at === count - 1),
      move('remove', `去掉第 ${at + 1} 问`, '×', false),
    ),
    ...Array.from({ length: lines }, () => element('div', { className: 'note-line' })),
  );
  item.dataset['question'] = id;
  return item;
}

function move(action: string, label: string, sign: string, disabled: boolean): HTMLElement {
  const button = element('button', {
    type: 'button',
    className: 'quiet',
    textContent: sign,
    ariaLabel: label,
    disabled,
  });
  button.dataset['action'] = action;
  return button;
}
