import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientLinesData, lintClientLines } from '../../../src/compliance/client-lines.ts';
import { compilePack } from '../../../src/compliance/compile.ts';
import { packData } from '../../../src/compliance/pack.ts';
import { addDays } from '../../../src/domain/days.ts';
import { eventDateLine, eventPlan } from '../../../src/domain/event/kit.ts';
import type { EventInput } from '../../../src/domain/event/kit.ts';
import { knownDays } from '../../../src/domain/visit/known-days.ts';
import { isWorkday } from '../../../src/domain/visit/work-calendar.ts';
import { eventIcs } from '../../../src/render/ics/event-plan.ts';
import { calendarAfter, eventsOf } from '../../helpers/calendar.ts';
import { graph } from '../../helpers/content.ts';

const { eventKit: kit } = graph.get('tools', 'event-kit').data;
if (!kit) throw new Error('the event tool has no kit');
const { followUps: rules, workHours: hours } = graph.get('practice', 'practice').data;
const calendar = knownDays(graph.get('holidays', 'holidays').data);
const book = { kit, posts: graph.posts(), calendar, rules, hours, work: { call: 0.5, visit: 2.5 } };
const input: EventInput = {
  start: '2026-11-26T14:00',
  title: '应收账款收得慢，有哪些办法',
  bring: kit.ownBring,
  place: '二楼会议室',
  guests: 30,
};
const day = fc.integer({ min: 0, max: 600 }).map((at) => addDays('2025-03-01', at));

describe('an event', () => {
  it('runs by the clock from its begin, with the posts of the bank', () => {
    const { agenda } = eventPlan(book, input);
    expect(agenda.map(({ time }) => time)).toEqual([
      '14:00–14:15',
      '14:15–14:40',
      '14:40–15:05',
      '15:05–15:45',
    ]);
    expect(agenda.every(({ post }) => post.endsWith('岗'))).toBe(true);
  });

  it('has its dates on working days, those before it before it, those after it after it', () => {
    fc.assert(
      fc.property(day, (on) => {
        const { before, after } = eventPlan(book, { ...input, start: `${on}T14:00` });
        expect(before.every((one) => one.day < on && isWorkday(calendar, one.day))).toBe(true);
        // A deadline of 24 hours may fall on a day off where no working day comes before it.
        expect(
          after.every((one) => one.day >= on && (one.time !== undefined || isWorkday(calendar, one.day))),
        ).toBe(true);
      }),
    );
  });

  it('is followed up by the rules of the method', () => {
    const { after, hours: taken } = eventPlan(book, input);
    expect(after.map(eventDateLine)).toEqual([
      '11月27日（周五）15:45 前：名单分三类，答应的材料发出去（客户经理岗）',
      '11月27日（周五）：有具体事的、有兴趣的，电话都打完（客户经理岗）',
      '12月17日（周四）：有具体事的，见第二面（客户经理岗）',
      '12月25日（周五）：看效果：几户见了第二面、做成几件事、花了多少钱（对公团队主管岗）',
    ]);
    expect(taken).toBe(40);
    for (const { rule } of kit.after) expect(rules.map(({ id }) => id)).toContain(rule);
  });

  it('prints as at most four pages however many come', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: kit.mostGuests }), (guests) => {
        const { rows } = eventPlan(book, { ...input, guests });
        expect(rows.length + 2).toBeLessThanOrEqual(4);
        expect(rows.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(guests);
      }),
    );
  });

  it('keeps its ids when it is moved', () => {
    const file = (start: string, stamp: number) => {
      const moved = { ...input, start };
      return eventIcs('e1', moved, eventPlan(book, moved), hours.call, stamp);
    };
    const [first, second] = [file(input.start, 0), file('2026-12-03T14:00', 3_600_000)];
    expect(calendarAfter(first, second)).toHaveLength(eventsOf(first).length);
    expect(calendarAfter(first, second)).toEqual(eventsOf(second));
  });
});

describe('the letter to guests', () => {
  const pack = compilePack(clientLinesData(packData(graph)));
  const judged = (text: string) => lintClientLines(pack, [{ field: 'invitation', text }]);
  const inside = /内部|客户经理|层级|战略核心|成长价值|基础潜力|获客|挖潜|营销|名单|预警|岗|3\+3|A 类/u;

  it.each([
    ...kit.topics.map(({ title, bring }) => ({ title, bring })),
    { title: '自己定的', bring: kit.ownBring },
  ])(
    'about “$title” has every blank filled, no word from inside, and nothing a reader of rules would mark',
    (topic) => {
      const { invitation } = eventPlan(book, { ...input, ...topic });
      const text = invitation.join('\n');
      expect(text).toContain(topic.title);
      expect(text).toContain('11月26日（周四）14:00');
      expect(text).not.toMatch(/[{}]/);
      expect(text).not.toMatch(inside);
      expect(invitation.flatMap(judged)).toEqual([]);
    },
  );

  it.each(['来的都有礼品，先到先得', '当场就能批，利率最低给到2.8%', '开户就给您批五百万', '一周内批下来'])(
    'marks what somebody adds: %s',
    (added) => {
      expect(judged(added)).not.toEqual([]);
    },
  );

  it('leaves what is ours to the sheet that is ours: gifts, promises, licences stand there first', () => {
    const ours = kit.redLines.join();
    for (const word of [/礼品/, /不承诺/, /资格/]) expect(ours).toMatch(word);
  });
});
