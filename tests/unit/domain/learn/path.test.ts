import { describe, expect, it } from 'vitest';
import { resultsByModule } from '../../../../src/domain/learn/exam.ts';
import { firstDay } from '../../../../src/domain/learn/first-day.ts';
import { quizMinutes, readingMinutes } from '../../../../src/domain/learn/reading-minutes.ts';
import { itemCsv, progressCsv } from '../../../../src/domain/learn/passport.ts';
import { emptyProgress, withAnswer, withModule } from '../../../../src/domain/learn/progress.ts';
import { catalogue, quizQuestions } from '../../../../src/domain/learn/quiz.ts';
import { fromEssay, graph } from '../../../helpers/content.ts';

const modules = catalogue(graph);
const questions = quizQuestions(graph);
const score = { right: 4, total: 5, openRight: 0, openTotal: 0, share: 0.8, passed: true };

describe('the learning path', () => {
  it('has every module once, in the order of its days over four weeks, red lines first, each with a quiz', () => {
    const entries = graph.all('modules');
    expect(new Set(modules.map(({ code }) => code)).size).toBe(entries.length);
    const byDay = [...entries].sort((a, b) => a.data.order - b.data.order || a.data.week - b.data.week);
    expect(modules.map(({ id }) => id)).toEqual(byDay.map(({ id }) => id));
    expect(modules.map(({ week }) => week)).toEqual(modules.map(({ week }) => week).sort());
    expect(modules[0]).toMatchObject({ id: 'red-lines', allRight: true });
    expect(new Set(modules.map(({ week }) => week))).toEqual(new Set([1, 2, 3, 4]));
    const least = new Map(graph.all('modules').map((one) => [one.id, fromEssay(one) ? 4 : 1]));
    expect(modules.filter(({ id, questions: own }) => own.length < (least.get(id) ?? 1))).toEqual([]);
  });

  it('names every tool of the site in a module', () => {
    const named = graph.all('modules').flatMap(({ data }) => data.tools.map(({ entry }) => entry));
    expect(new Set(named)).toEqual(new Set(graph.all('tools').map(({ id }) => id)));
  });

  it('starts with a day of about an hour, every step with minutes', () => {
    const { steps, minutes } = firstDay(graph);
    expect(steps[1]?.link?.path).toBe('/learn/red-lines/');
    expect(steps.every((step) => step.minutes > 0 && step.link !== undefined)).toBe(true);
    expect(minutes).toBeGreaterThanOrEqual(40);
    expect(minutes).toBeLessThanOrEqual(75);
  });
});

describe('minutes', () => {
  it('follow from the length of a page, less for one section, one at least', () => {
    const whole = readingMinutes(graph, { entry: 'methods/spin', anchor: '' });
    const part = readingMinutes(graph, { entry: 'methods/spin', anchor: 'steps' });
    expect(whole).toBeGreaterThan(part);
    expect(part).toBeGreaterThanOrEqual(1);
    expect(readingMinutes(graph, { entry: 'methods/gone', anchor: '' })).toBe(1);
    expect([0, 1, 5, 30].map(quizMinutes)).toEqual([1, 1, 4, 24]);
  });
});

describe('results by module', () => {
  it('are in path order, leave out modules that were not asked, and add up', () => {
    const asked = questions.slice(0, 12).reverse();
    const rows = resultsByModule(
      modules,
      asked.map((question, index) => ({ question, right: index % 2 === 0 })),
    );
    const order = rows.map(({ module }) => modules.findIndex(({ id }) => id === module.id));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(rows.reduce((all, { total }) => all + total, 0)).toBe(12);
    expect(rows.reduce((all, { right }) => all + right, 0)).toBe(6);
    expect(rows.every(({ total }) => total > 0)).toBe(true);
  });
});

describe('tables for other systems', () => {
  const at = new Date(2026, 10, 24, 9).getTime();

  it('give the learning system every module with state, score and day', () => {
    const [module] = modules.filter(({ id }) => id === 'tiering');
    if (!module) throw new Error('no such module');
    const csv = progressCsv(modules, withModule(emptyProgress(), module, score, at));
    expect(csv.startsWith('\uFEFF模块,名称,版本,状态,得分,日期\r\n')).toBe(true);
    expect(csv).toContain(`M01,${module.title},${module.edition},已过,80,2026-11-24\r\n`);
    expect(csv).toContain('M00,红线与数据,1.0,未开始,,\r\n');
  });

  it('quote cells that hold commas, quotes or line ends', () => {
    const [module] = modules;
    if (!module) throw new Error('no module');
    expect(progressCsv([{ ...module, title: '甲,"乙"' }], emptyProgress())).toContain('"甲,""乙"""');
  });

  it('give the editor how often each question was answered and right', () => {
    const twice = withAnswer(withAnswer(emptyProgress(), 'q002', false, at), 'q002', true, at + 1);
    expect(itemCsv(withAnswer(twice, 'q001', true, at))).toBe(
      '\uFEFF题号,作答次数,答对次数,正确率\r\nq001,1,1,100%\r\nq002,2,1,50%\r\n',
    );
  });
});
