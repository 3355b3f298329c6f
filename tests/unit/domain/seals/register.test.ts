import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../../src/domain/csv.ts';
import { registerCells, registerColumns, registerOf } from '../../../../src/domain/seals/register.ts';
import { contentDay, reviewsWithin, todosOf, waitingUnowned } from '../../../../src/domain/seals/todo.ts';
import { reviewsIcs } from '../../../../src/render/ics/reviews.ts';
import { collectionNames, isSealed } from '../../../../src/schemas/index.ts';
import { graph as content } from '../../../helpers/content.ts';
import { approved, imported, sealedGraph } from '../../../helpers/sealed.ts';

const [first, second, third] = content.all('products');
const unread =
  content.all('policies').find(({ data }) => data.evidence.length === 0) ?? content.all('policies')[0];
if (!first || !second || !third || !unread) throw new Error('too little content');
const graph = sealedGraph({
  [`products/${first.id}`]: { seals: [imported, approved()], waiting: true },
  [`products/${second.id}`]: { seals: [], waiting: true, draft: true },
  [`products/${third.id}`]: {
    seals: [imported, approved(), approved({ kind: 'retire', date: '2027-01-05' })],
  },
  [`policies/${unread.id}`]: { seals: [imported, approved()] },
  'sources/sources': { waiting: true },
});
const register = registerOf(graph);
const rowOf = (title: string) => register.find((row) => row.title === title);

describe('the register', () => {
  it('holds everything that is sealed, once, and nothing else', () => {
    const sealed = collectionNames.filter(isSealed).flatMap((name) => content.all(name));
    expect(register).toHaveLength(sealed.length);
    expect(register.filter(({ title, kind }) => title === '' || kind === '')).toEqual([]);
  });

  it('tells state, post, day and what waits in words', () => {
    expect(rowOf(first.data.title)).toMatchObject({
      state: '已批准',
      approver: '合规复核岗',
      sealedOn: '2026-12-03',
      waits: '有改动，等批准',
    });
    expect(rowOf(second.data.title)).toMatchObject({ state: '草稿', approver: '', waits: '新的，等批准' });
    expect(rowOf(third.data.title)).toMatchObject({ state: '已停用', dueOn: '', sealedOn: '2027-01-05' });
    const others = register.filter(({ state }) => state === '示例内容');
    expect(others.every(({ approver, sealedOn }) => approver === '' && sealedOn === imported.date)).toBe(
      true,
    );
  });

  it('never says of a policy nobody has read that it is approved and no more', () => {
    expect(rowOf(unread.data.title)?.state).toBe('已批准，未核原文');
    const policies = registerOf(graph).filter(({ kind }) => kind === '政策');
    expect(policies.every(({ level }) => level !== '')).toBe(true);
  });

  it('counts the next review from the approval', () => {
    const before = registerOf(sealedGraph()).find(({ title }) => title === first.data.title);
    expect((rowOf(first.data.title)?.dueOn ?? '') > (before?.dueOn ?? '')).toBe(true);
  });

  it('is a table for spreadsheets with the same rows', () => {
    const text = csv(registerCells(register));
    expect(text.startsWith(`\uFEFF${Object.values(registerColumns).join(',')}\r\n`)).toBe(true);
    expect(text.trimEnd().split('\r\n')).toHaveLength(register.length + 1);
  });
});

it('gives a spreadsheet no formula to work out, and numbers as they are', () => {
  expect(csv([['=1+1', '+86', '@a', '-3', '-12.5%', '甲,乙', '说"好"']])).toBe(
    `\uFEFF'=1+1,'+86,'@a,-3,-12.5%,"甲,乙","说""好"""\r\n`,
  );
});

describe('what a post has to do', () => {
  const todos = todosOf(graph, register);

  it('gives every entry with an owner to one post, and registers nobody owns apart', () => {
    const owned = register.filter(({ owner, dueOn }) => owner !== '' && dueOn !== '');
    expect(todos.flatMap(({ reviews }) => reviews)).toHaveLength(owned.length);
    expect(waitingUnowned(register).map(({ kind }) => kind)).toEqual(['来源']);
    const waiting = todos.flatMap((todo) => todo.waiting.map(({ title }) => title));
    expect(waiting.sort()).toEqual([first.data.title, second.data.title].sort());
  });

  it('lists reviews up to a day, overdue ones first', () => {
    for (const todo of todos) {
      const [earliest] = todo.reviews;
      if (!earliest) continue;
      expect(reviewsWithin(todo, earliest.dueOn, 0)[0]).toBe(earliest);
      expect(reviewsWithin(todo, earliest.dueOn, -1)).toEqual([]);
    }
  });

  it('is a calendar of whole days with ids that stay, the same whenever it is made', () => {
    const day = contentDay(graph, register);
    expect(day).toBe('2027-01-05');
    for (const todo of todos) {
      const text = reviewsIcs(todo, day);
      expect(reviewsIcs(todo, day)).toBe(text);
      const events = new ICAL.Component(ICAL.parse(text) as never)
        .getAllSubcomponents('vevent')
        .map((one) => new ICAL.Event(one));
      expect(events.map(({ uid }) => uid)).toEqual(
        [...new Set(todo.reviews.map(({ dueOn }) => dueOn))].map(
          (due) => `review-${todo.id}-${due}@shengeng`,
        ),
      );
      expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
      const counted = events.map(({ summary }) => Number(/(\d+) 项/.exec(summary)?.[1]));
      expect(counted.reduce((sum, one) => sum + one, 0)).toBe(todo.reviews.length);
    }
  });
});
