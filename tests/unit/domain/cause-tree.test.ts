import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answersTo,
  reachedFrom,
  rungsOf,
  tellText,
  walk,
  withinText,
} from '../../../src/domain/clients/cause-tree.ts';
import type { Answer, CauseTree } from '../../../src/domain/clients/cause-tree.ts';
import { latest, readWalk } from '../../../src/domain/clients/cause-tree-words.ts';
import { knownDays } from '../../../src/domain/visit/known-days.ts';
import { health } from '../../../src/schemas/health.ts';
import { graph } from '../../helpers/content.ts';

const { causeTree: tree, warnings, example } = graph.get('health', 'health').data;
const posts = graph.posts();
const calendar = knownDays(graph.get('holidays', 'holidays').data);
const book = { tree, posts, warnings, calendar };
const signs = tree.signs.map(({ id }) => id);
const anySign = fc.constantFrom(...signs);
const anyAnswers = (...values: Answer[]) =>
  fc
    .array(fc.constantFrom(...values), { minLength: tree.questions.length, maxLength: tree.questions.length })
    .map((chosen) =>
      Object.fromEntries(tree.questions.map(({ id }, at): [string, Answer] => [id, chosen[at] ?? 'no'])),
    );

describe('the questions behind a sign', () => {
  it('end in a cause whatever is answered, and each cause says whom to tell by when', () => {
    fc.assert(
      fc.property(anySign, anyAnswers('yes', 'no'), (sign, answers) => {
        const { cause, open } = walk(tree, sign, answers);
        expect(open).toBeUndefined();
        expect(cause).toBeDefined();
        if (!cause) return;
        expect(tellText(posts, cause)).toMatch(/岗/);
        expect(withinText(cause)).toMatch(/^(\d+ 小时内|当日|\d+ 个工作日内)$/);
      }),
    );
  });

  it('stop at the first that cannot be answered, and say who can tell and what holds until then', () => {
    fc.assert(
      fc.property(anySign, anyAnswers('yes', 'no', 'unknown'), (sign, answers) => {
        const walked = walk(tree, sign, answers);
        const { sentence, lines } = readWalk(book, sign, walked, '');
        if (walked.cause) return;
        expect(answers[walked.open?.id ?? '']).toBe('unknown');
        expect(sentence).toContain(walked.open?.ask);
        expect(lines.join()).toContain(tree.meanwhile);
      }),
    );
  });

  it('lead the essay case to rivals, and its sign to every cause', () => {
    const sign = tree.signs.find(({ warning }) => warning === tree.warning)?.id ?? '';
    expect(walk(tree, sign, answersTo(tree, sign, example.cause)).cause?.id).toBe(example.cause);
    for (const { id } of tree.branches) {
      expect(walk(tree, sign, answersTo(tree, sign, id)).cause?.id).toBe(id);
    }
  });

  it('look for abuse first, whatever the sign', () => {
    for (const { start } of tree.signs) {
      const first = tree.questions.find(({ id }) => id === start);
      expect(tree.branches.find(({ id }) => id === first?.yes)?.silent).toBe(true);
    }
  });

  it('are drawn with the numbers they are asked by, each exit a cause or a later number', () => {
    for (const sign of [undefined, ...signs]) {
      const rungs = rungsOf(tree, posts, sign);
      expect(rungs.map(({ number }) => number)).toEqual(rungs.map((_, at) => at + 1));
      for (const { number, yes, no } of rungs)
        for (const exit of [yes, no]) if ('number' in exit) expect(exit.number).toBeGreaterThan(number);
      expect(rungs.every(({ id }) => reachedFrom(tree, sign).has(id))).toBe(true);
    }
  });
});

describe('what is said of a cause', () => {
  it('never gives words for a client who must not know', () => {
    for (const cause of tree.branches) {
      const { lines } = readWalk(book, 'settlement', { path: [], open: undefined, cause }, '');
      expect(lines.some((line) => line.startsWith('可以说'))).toBe(!cause.silent);
      expect(lines.some((line) => line.startsWith('不能说'))).toBe(true);
      expect(lines.join().includes('不让客户知道')).toBe(cause.silent);
    }
  });

  it.each([
    [{ hours: 24 }, '2026-11-26T15:00', '11月27日（周五）15:00'],
    [{ workdays: 0 }, '2026-11-26T15:00', '11月26日（周四）下班前'],
    [{ workdays: 1 }, '2026-11-27T15:00', '11月30日（周一）下班前'],
    [{ workdays: 4 }, '2026-09-29T09:00', '10月10日（周六）下班前'],
  ])('counts %o from %s to %s', (within, found, said) => {
    const [cause] = tree.branches;
    expect(cause && latest({ ...cause, within }, found, calendar)).toBe(said);
  });
});

describe('a tree in the content', () => {
  const messages = (change: (tree: CauseTree) => void): string[] => {
    const data = structuredClone(graph.get('health', 'health').data);
    change(data.causeTree);
    return (health.safeParse(data).error?.issues ?? []).map(
      ({ path, message }) => `${path.join('.')}: ${message}`,
    );
  };
  const at = (id: string) => tree.questions.findIndex((one) => one.id === id);

  it('is whole as it stands', () => {
    expect(messages(() => undefined)).toEqual([]);
  });

  it('may not lead nowhere, back, or past what is written', () => {
    const question = (id: string) => (one: CauseTree) =>
      one.questions[at(id)] as CauseTree['questions'][number];
    const nowhere = messages((one) => (question('season')(one).no = 'gone'));
    expect(nowhere).toContain(`causeTree.questions.${at('season')}.no: 没有问题或原因 gone`);
    expect(nowhere.join()).toContain('问题 channel 走不到');
    expect(messages((one) => (question('payers')(one).no = 'season')).join()).toContain('会绕回去');
    expect(messages((one) => one.signs.splice(0, 3)).join()).toContain('没有一种苗头对应预警 W01');
    expect(
      messages((one) => (one.signs[0] = { id: 'settlement', name: '结算', start: 'C1x' })).join(),
    ).toContain('没有问题 C1x');
    expect(messages((one) => (question('payer-route')(one).id = 'flow')).join()).toContain('用了两次');
    expect(
      messages((one) =>
        one.branches.push({ ...(one.branches[0] as CauseTree['branches'][number]), id: 'C6x' }),
      ).join(),
    ).toContain('原因 C6x 走不到');
  });

  it('has a post, a deadline and no words to a client who must not know at every cause', () => {
    const cause = (one: CauseTree) =>
      one.branches.find(({ silent }) => silent) as CauseTree['branches'][number];
    expect(messages((one) => (cause(one).tell = []))).not.toEqual([]);
    expect(messages((one) => (cause(one).within = {}))).not.toEqual([]);
    expect(messages((one) => (cause(one).say = ['您最近有笔钱不对'])).join()).toContain('不写对客户说的话');
  });
});
