import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactCard } from '../../../../src/domain/clients/cards/contact-card.ts';
import { contactGrid, contactRules } from '../../../../src/domain/clients/contact-grid.ts';
import type { Contact } from '../../../../src/domain/clients/contact-grid.ts';
import { addDays } from '../../../../src/domain/days.ts';
import { graph } from '../../../helpers/content.ts';
import { rulesOf } from '../../../helpers/tool-rules.ts';

const rules = contactRules(graph, rulesOf('contactGrid'));
const day = '2026-11-30';
const met = (date: string, note = ''): Contact => ({ day: date, note });
const never = met('');
/** Only the pairs of one level with the other. */
const diagonal = (...days: readonly string[]): Contact[][] =>
  days.map((date, row) => days.map((_, at) => (row === at ? met(date) : never)));
const facts = (tier: string, cells: Contact[][], changed: readonly string[] = []) => ({
  tier,
  day,
  cells,
  changed,
});

describe('the grid of contacts', () => {
  it.each([
    ['strategic', ['2026-11-18', '2026-09-03', '2026-06-20'], []],
    ['strategic', ['2026-10-29', '2026-09-03', '2026-06-20'], [0]],
    ['strategic', ['2026-10-30', '2026-08-29', '2026-04-09'], [1, 2]],
    ['strategic', ['', '', ''], [0, 1, 2]],
    ['growth', ['2026-11-18', '2026-06-01', ''], []],
    ['growth', ['2026-11-18', '2026-05-29', ''], [1]],
    ['base', ['2026-08-30', '', ''], []],
    ['base', ['2026-08-29', '', ''], [0]],
  ])('for %s with last days %j has the gaps %j', (tier, days, gaps) => {
    expect(contactGrid(rules, facts(tier, diagonal(...days))).gaps).toEqual(gaps);
  });

  it('asks our own people for as much as the tier does at least', () => {
    const months = graph.all('tiers').map(({ id, data }) => [id, data.floor.period === 'month' ? 1 : 3]);
    expect(rules.levels[0]?.everyMonths).toEqual(Object.fromEntries(months));
  });

  it('counts from the day the person changed, and only what has been', () => {
    const cells = diagonal('2026-11-18', '2026-11-18', '2026-12-24');
    const grid = contactGrid(rules, facts('strategic', cells, ['2026-11-20', '2026-11-18', '']));
    expect(grid.gaps).toEqual([0, 2]);
    expect(grid.cells[0]?.[0]?.why).toBe('changed');
    expect(contactCard(rules, facts('strategic', cells), '').warnings).toHaveLength(1);
  });

  it('says the gaps in words, with what to talk about and the cells nobody has to fill', () => {
    const cells = [
      [met('2026-11-18', '要票据到期表'), met('2026-10-22', '谈代发'), never],
      [met('2026-09-03', '看产线'), never, never],
      [never, never, met('2026-04-09')],
    ];
    const { answer, sheets } = contactCard(rules, facts('strategic', cells), '战略核心客户');
    expect(answer?.sentence).toBe('战略核心客户：2 处缺口，先补线（对公团队主管岗—总经理、生产、采购）。');
    expect(answer?.lines).toEqual([
      '缺口 线（对公团队主管岗—总经理、生产、采购）：没见过。见面可以谈：预算、扩产、流程改造',
      '缺口 面（支行行长岗—董事长）：4月9日，超过 6 个月。见面可以谈：年度合作、产业政策',
      '点：下次最晚 12月18日',
      '也空着，不强求：支行行长岗—财务负责人；支行行长岗—总经理、生产、采购；客户经理岗—董事长；对公团队主管岗—董事长',
    ]);
    expect(sheets).toHaveLength(1);
  });

  it('has no answer and a sheet to write on while nothing is filled in', () => {
    const { answer, sheets } = contactCard(rules, facts('strategic', diagonal('', '', '')), '');
    expect(answer).toBeUndefined();
    expect(JSON.stringify(sheets)).not.toContain('没见过');
  });

  it('never opens a gap by a later contact', () => {
    const ago = fc.option(fc.integer({ min: 0, max: 400 }), { nil: undefined });
    const days = fc.array(ago, { minLength: 3, maxLength: 3 });
    const tier = fc.constantFrom(...graph.all('tiers').map(({ id }) => id));
    const changed = fc.array(ago, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(tier, days, changed, fc.nat(2), fc.nat(400), (one, agos, changes, at, nearer) => {
        const text = (count: number | undefined) => (count === undefined ? '' : addDays(day, -count));
        const later = agos.map((count, index) => (index === at ? Math.min(count ?? 400, nearer) : count));
        const gaps = (counts: readonly (number | undefined)[]) =>
          contactGrid(rules, facts(one, diagonal(...counts.map(text)), changes.map(text))).gaps;
        for (const gap of gaps(later)) expect(gaps(agos)).toContain(gap);
      }),
    );
  });
});
