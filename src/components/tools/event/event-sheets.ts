import { eventDateLine } from '../../../domain/event/kit.ts';
import type { EventBook, EventInput, EventPlan } from '../../../domain/event/kit.ts';
import { weekdayText } from '../../../domain/days.ts';
import { element } from '../../browser/dom.ts';

const signedFor = ['单位', '职务', '工作联系方式', '最想解决的一件事', '同意拍照'];

/** For ourselves: red lines first, then the running order and what is due before and after. */
export function ownSheet({ kit }: EventBook, input: EventInput, plan: EventPlan): HTMLElement {
  const list = (lines: readonly string[]) =>
    element('ul', {}, ...lines.map((line) => element('li', { textContent: line })));
  const head = (text: string) => element('h4', { textContent: text });
  const topic = kit.topics.find(({ title }) => title === input.title);
  return sheet(
    'own',
    '推介会安排（内部）',
    element('p', { textContent: `${momentText(input.start)}，${input.guests} 家。题目：${input.title}` }),
    head('红线'),
    list(kit.redLines),
    head('议程'),
    table(
      ['时间', '做什么', '谁'],
      plan.agenda.map(({ time, what, post }) => [time, what, post]),
    ),
    ...(topic ? [element('p', { textContent: `行内准备：${topic.internal}` })] : []),
    head('会前'),
    list(plan.before.map(eventDateLine)),
    head('会后'),
    list(plan.after.map(eventDateLine)),
    element('p', { textContent: hoursText(plan) }),
  );
}

/** What following up takes, on the assumptions of the method. */
export const hoursText = ({ hours }: EventPlan): string =>
  `会后每家打一次电话、三分之一上门，约要 ${Math.round(hours)} 小时；人手不够就少请几家`;

/** The letter to clients; its text may be edited where it stands. */
export const letterSheet = (lines: readonly string[]): HTMLElement =>
  sheet(
    'guests',
    '邀请信',
    element('p', {
      className: 'kit-held',
      textContent: '邀请信还有没看过的句子，先回到页面逐条打勾，再打印。',
    }),
    element(
      'div',
      {
        className: 'kit-letter editable',
        contentEditable: 'true',
        role: 'textbox',
        ariaLabel: '邀请信，可以改',
      },
      ...lines.map((line) => element('p', { textContent: line })),
    ),
  );

/** The paragraphs of the letter as they stand in the page. */
export const letterLines = (host: Element): string[] =>
  (host.querySelector<HTMLElement>('.kit-letter')?.innerText ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Lists to sign, a page each. */
export const signSheets = ({ title, start }: EventInput, { rows }: EventPlan): HTMLElement[] =>
  rows.map((count, page) => {
    const before = rows.slice(0, page).reduce((sum, one) => sum + one, 0);
    const lines = Array.from({ length: count }, (_, at) => [
      String(before + at + 1),
      ...signedFor.map((name) => (name === '同意拍照' ? '□' : '')),
    ]);
    const list = table(['', ...signedFor], lines);
    list.classList.add('kit-rows');
    return sheet(
      'guests',
      '签到表',
      element('p', { textContent: `${momentText(start)}　${title}` }),
      scroll(list),
    );
  });

const scroll = (list: HTMLElement): HTMLElement =>
  element('div', { className: 'kit-scroll', tabIndex: 0 }, list);

const momentText = (moment: string): string => `${weekdayText(moment.slice(0, 10))}${moment.slice(11)}`;

function sheet(reader: 'own' | 'guests', title: string, ...parts: HTMLElement[]): HTMLElement {
  const made = element('section', { className: 'sheet' }, element('h3', { textContent: title }), ...parts);
  made.dataset['for'] = reader;
  return made;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): HTMLTableElement {
  const cells = (tag: 'th' | 'td', texts: readonly string[]) =>
    texts.map((textContent, at) => element(tag, { textContent, className: at === 0 ? 'kit-time' : '' }));
  return element(
    'table',
    { className: 'kit-table' },
    element('thead', {}, element('tr', {}, ...cells('th', head))),
    element('tbody', {}, ...rows.map((row) => element('tr', {}, ...cells('td', row)))),
  );
}
