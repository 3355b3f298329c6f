import { dateText } from '../../days.ts';
import { contactGrid } from '../contact-grid.ts';
import type { ContactFacts, ContactGrid, ContactRules, GridCell } from '../contact-grid.ts';
import { blanks } from './card.ts';
import type { Card, CardPart, CardSheet } from './card.ts';

/** A pair of posts whose time has come, and why. */
interface Gap {
  what: string;
  why: string;
  reasons: string;
}

/** The grid of contacts with its gaps in words. @param tierName name of the tier of the facts */
export function contactCard(rules: ContactRules, facts: ContactFacts, tierName: string): Card {
  const grid = contactGrid(rules, facts);
  const gaps = gapsOf(rules, grid, facts.day);
  const days = facts.cells.flat().map(({ day }) => day);
  const started = days.some(Boolean);
  return {
    ...(started && {
      answer: {
        sentence: sentence(tierName, gaps),
        lines: [
          ...gaps.map(({ what, why, reasons }) => `缺口 ${what}：${why}。见面可以谈：${reasons}`),
          ...otherLines(rules, grid, facts.day),
        ],
      },
    }),
    sheets: [sheet(rules, grid, facts, { tierName, gaps, started })],
    warnings: days.some((day) => day > facts.day) ? ['有日子还没到：这里只填已经见过的，没到的不算。'] : [],
  };
}

const sentence = (tierName: string, gaps: readonly Gap[]): string =>
  gaps.length === 0
    ? `${tierName}：对口的几层都在期限里，没有缺口。`
    : `${tierName}：${gaps.length} 处缺口，先补${gaps[0]?.what ?? ''}。`;

const pairOf = ({ levels }: ContactRules, row: number, at: number): string =>
  `${levels[at]?.ours ?? ''}—${levels[row]?.theirs ?? ''}`;

const gapsOf = (rules: ContactRules, { cells, gaps }: ContactGrid, today: string): Gap[] =>
  gaps.flatMap((at) => {
    const { level = '', reasons = '' } = rules.levels[at] ?? {};
    const cell = cells[at]?.[at];
    if (!cell) return [];
    return [{ what: `${level}（${pairOf(rules, at, at)}）`, why: whyWords(cell, today, rules), reasons }];
  });

/** Days for the next meetings, and the cells nobody is asked to fill. */
function otherLines(rules: ContactRules, { cells, gaps }: ContactGrid, today: string): string[] {
  const all = cells.flatMap((row, rowAt) => row.map((cell, at) => ({ cell, rowAt, at })));
  const nexts = all.flatMap(({ cell, at }) =>
    cell.state === 'met' && cell.next
      ? [`${rules.levels[at]?.level ?? ''}：下次最晚 ${dayWords(cell.next, today)}`]
      : [],
  );
  const others = all.flatMap(({ cell, rowAt, at }) =>
    cell.state === 'empty' && !(rowAt === at && gaps.includes(at)) ? [pairOf(rules, rowAt, at)] : [],
  );
  return [...nexts, ...(others.length > 0 ? [`也空着，不强求：${others.join('；')}`] : [])];
}

function sheet(
  rules: ContactRules,
  { cells }: ContactGrid,
  { day }: ContactFacts,
  { tierName, gaps, started }: { tierName: string; gaps: readonly Gap[]; started: boolean },
): CardSheet {
  const rows = rules.levels.map(({ theirs }, row) => [
    theirs,
    ...(cells[row] ?? []).map((cell) => (started ? cellWords(cell, day, rules) : '')),
  ]);
  const gapRows = started
    ? gaps.map(({ what, why, reasons }) => [`${what}：${why}`, reasons, '', ''])
    : rules.levels.map(() => blanks(4));
  const toFill: CardPart = {
    kind: 'table',
    title: '缺口怎么补',
    head: ['缺口', '见面可以谈', '谁来约', '哪天前'],
    rows: gapRows,
  };
  return {
    title: '接触网格',
    note: `${tierName}　·　算到 ${dateText(day)}　·　${rules.emptyAfterMonths} 个月没见算空`,
    parts: [
      {
        kind: 'table',
        title: '谁和谁，最近一次见面',
        head: ['客户一方', ...rules.levels.map(({ ours }) => ours)],
        rows,
      },
      ...(gapRows.length > 0 ? [toFill] : []),
      {
        kind: 'fields',
        title: '领导去之前看一眼',
        fields: beforeMeeting.map((name) => ({ name, value: '' })),
      },
    ],
  };
}

const beforeMeeting = ['这次只谈哪件事', '可能被问什么', '什么不能答应', '见完谁接着办'];

function cellWords(cell: GridCell, today: string, rules: ContactRules): string {
  const why = whyWords(cell, today, rules);
  return cell.state === 'met' ? why : `${cell.state === 'due' ? '该见了' : '空'}：${why}`;
}

function whyWords(
  { state, why, day, note, everyMonths }: GridCell,
  today: string,
  { emptyAfterMonths }: ContactRules,
): string {
  const met = [day && dayWords(day, today), note].filter(Boolean).join('，');
  if (why === 'never') return '没见过';
  if (why === 'changed') return `换了人，${met}是换人以前`;
  if (why === 'long-ago') return `${met}，超过 ${emptyAfterMonths} 个月`;
  return state === 'due' ? `${met}，超过 ${everyMonths ?? 0} 个月` : met;
}

/** The year is said where it is another one. */
const dayWords = (day: string, today: string): string => {
  const text = dateText(day);
  return day.slice(0, 4) === today.slice(0, 4) ? text.slice(5) : text;
};
