import { weekdayText } from '../../../domain/days.ts';
import { endingPolicies, ofWeek } from '../../../domain/clients/team/morning.ts';
import type { MorningContent } from '../../../domain/clients/team/morning.ts';
import { doubled, fitWords, overdueWords } from '../../../domain/clients/team/team.ts';
import type { TeamRow } from '../../../domain/clients/team/team.ts';
import type { CatalogueModule } from '../../../domain/learn/quiz.ts';
import { element } from '../../browser/dom.ts';

interface SheetInput {
  day: string;
  rows: readonly TeamRow[];
  modules: readonly CatalogueModule[];
  morning: MorningContent;
  /** Address of a page from its path. */
  href: (path: string) => string;
}

/** The parts of the page for the morning meeting. */
export function teamSheet(input: SheetInput): HTMLElement[] {
  const { day, rows } = input;
  return [
    element('h3', { textContent: `晨会单　${day.slice(0, 4)}年${weekdayText(day)}` }),
    ...(rows.length > 0
      ? [heading('今天谁见谁'), visitList(rows), heading('各人怎么样'), teamTable(input)]
      : []),
    ...morningParts(input),
    element('p', {
      className: 'sheet-foot',
      textContent: '内部使用；只写代号。户数和小时由各人自报，次数按层级最低标准算。',
    }),
  ];
}

const heading = (textContent: string): HTMLElement => element('h4', { textContent });

function visitList(rows: readonly TeamRow[]): HTMLElement {
  const lines = rows
    .filter(({ visits }) => visits.length > 0)
    .map(({ code, visits }) => `${code}：${visits.join('、')}`);
  const all = lines.length > 0 ? [...lines, ...doubled(rows)] : ['今天没有排拜访'];
  return element('ul', {}, ...all.map((textContent) => element('li', { textContent })));
}

function teamTable({ rows, modules }: SheetInput): HTMLElement {
  const codeOf = (id: string) => modules.find((module) => module.id === id)?.code ?? id;
  const heads = ['经理', '学习', '到期和没过的', '最低标准顾不顾得过来'];
  const body = rows.map(({ code, learner, plan }) => {
    const passed = learner
      ? `已过 ${learner.passed.length}／${modules.length}${learner.exam ? '，结业' : ''}`
      : '—';
    const cells = [passed, overdueWords(learner, codeOf) || '没有', fitWords(plan)];
    return element(
      'tr',
      {},
      element('th', { scope: 'row', textContent: code }),
      ...cells.map((textContent, at) => {
        const cell = element('td', { textContent });
        cell.dataset['label'] = heads[at + 1] ?? '';
        return cell;
      }),
    );
  });
  const head = element('tr', {}, ...heads.map((textContent) => element('th', { scope: 'col', textContent })));
  return element(
    'div',
    { className: 'table-scroll team-table', tabIndex: 0, role: 'region', ariaLabel: '各人的学习和承载' },
    element('table', {}, element('thead', {}, head), element('tbody', {}, ...body)),
  );
}

function morningParts({ day, morning, href }: SheetInput): HTMLElement[] {
  const link = ({ title, path }: { title: string; path: string }) =>
    element('a', { href: href(path), textContent: title });
  const ending = endingPolicies(morning.policies, day);
  const policies = ending.map((policy) =>
    element('li', {}, link(policy), `：${policy.words}。${policy.action}`),
  );
  const phrase = ofWeek(morning.phrases, day);
  const example = ofWeek(morning.cases, day);
  return [
    heading('快到期的政策'),
    policies.length > 0
      ? element('ul', {}, ...policies)
      : element('p', { textContent: '库里没有两个月内到期的政策。' }),
    ...(phrase
      ? [
          heading('本周练一句'),
          element('p', {}, `客户说：“${phrase.ask}”（`, link(phrase), '）'),
          element('p', { textContent: `答：${phrase.reply}。` }),
          element('p', { className: 'muted', textContent: `注意：${phrase.note}。` }),
        ]
      : []),
    ...(example
      ? [
          heading('本周一个案例'),
          element('p', {}, link(example), `：${example.oneLine}`),
          element('p', { textContent: `照着学：${example.lesson}。` }),
        ]
      : []),
  ];
}
