import fc from 'fast-check';
import { createEmptyCard } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { drawExam, scoreOf } from '../../../../src/domain/learn/exam.ts';
import { figureFaults, fillFigures } from '../../../../src/domain/learn/figures.ts';
import { isRight, numberOf } from '../../../../src/domain/learn/grading.ts';
import { exportFile, importFile, itemCsv, progressCsv } from '../../../../src/domain/learn/passport.ts';
import {
  cardsToReview,
  emptyProgress,
  merged,
  reconciled,
  withAnswer,
  withCard,
  withRenamedCards,
} from '../../../../src/domain/learn/progress.ts';
import type { Progress } from '../../../../src/domain/learn/progress.ts';
import { catalogue, quizQuestions } from '../../../../src/domain/learn/quiz.ts';
import { shownChoices, shuffled } from '../../../../src/domain/learn/shuffle.ts';
import { grades, keptOf, reviewed, scheduler } from '../../../../src/domain/learn/spacing.ts';
import type { GradeName } from '../../../../src/domain/learn/spacing.ts';
import { buildGraph } from '../../../../src/domain/graph.ts';
import { validEntries } from '../../../../src/loaders/disk.ts';
import { content } from '../../../helpers/content.ts';
import { mutate } from '../../../helpers/mutate.ts';

const graph = buildGraph(validEntries(content.sources));
const questions = quizQuestions(graph);
const modules = catalogue(graph);
const start = Date.UTC(2026, 10, 24);

const answers = fc.array(
  fc.record({ id: fc.constantFrom(...questions.map(({ id }) => id)), ok: fc.boolean(), at: fc.nat(1e9) }),
  { maxLength: 12 },
);
const progress = answers.map((list) =>
  list.reduce<Progress>((all, { id, ok, at }) => withAnswer(all, id, ok, start + at), emptyProgress()),
);

describe('questions', () => {
  it('are all of their files, of every kind, and each accepts its own answer', () => {
    const written = graph.all('questions').flatMap(({ data }) => data.items.map(({ id }) => id));
    expect(questions.map(({ id }) => id).sort()).toEqual(written.sort());
    expect(new Set(questions.map(({ kind }) => kind)).size).toBe(5);
    for (const one of questions)
      expect(isRight(one, one.kind === 'numeric' ? String(one.value) : one.right), one.id).toBe(true);
  });

  it('say what they rest on: the essay by its chapter, an entry of the library by its page', () => {
    const byId = new Map(questions.map((question) => [question.id, question.origin]));
    expect(byId.get('q002')).toEqual({
      title: '原文 二（一）',
      words: '“按规模、潜力、合作深度等维度进行科学分类”',
    });
    expect(byId.get('q092')).toEqual({
      title: '票据池',
      path: '/products/piaojuchi/',
      words: '“票据权利干净且贸易背景真实；承兑人在银行认可名单内”',
    });
  });

  it('do not count before the post in charge has confirmed what the library says', () => {
    const own = questions.filter(({ origin }) => origin.path !== undefined);
    expect(own.filter(({ confirm }) => confirm === undefined)).toEqual([]);
  });

  it('take their figures from the data', () => {
    const file = 'tiers/strategic.mdx';
    const changed = mutate(content, [{ file, find: '  services: 4', to: '  services: 5' }]);
    const after = quizQuestions(buildGraph(validEntries(changed.sources)));
    const load = after.find(({ id }) => id === 'q052');
    expect([load?.value, load?.explanation]).toEqual([
      78,
      expect.stringContaining('6×5＋14×2＋20×3÷3＝78次/月'),
    ]);
    expect(JSON.stringify(questions)).not.toContain('{{');
  });

  it('say which figure leads nowhere', () => {
    expect(fillFigures('{{practice.followUps.call.withinDays}}天', graph)).toBe('3天');
    expect(figureFaults('{{tiers.growth.floor.visit}}', graph)[0]?.message).toBe(
      'tiers/growth.mdx 里没有 floor.visit',
    );
    expect(figureFaults('{{1 / 0}} {{2 +}} {{nope.x}}', graph)).toHaveLength(3);
  });
});

describe('grading', () => {
  it('takes numbers as people type them', () => {
    expect(['１，４３８', ' 1438 ', '8.5', '八', '', '1e3'].map(numberOf)).toEqual([
      1438,
      1438,
      8.5,
      ...Array<undefined>(3),
    ]);
  });

  it('accepts a choice in any order, an order in one, and nothing else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...questions), fc.nat(), (one, seed) => {
        const mixed = shuffled(one.right, seed);
        const same = mixed.every((id, index) => id === one.right[index]);
        if (one.kind !== 'numeric') expect(isRight(one, mixed)).toBe(one.kind === 'order' ? same : true);
        expect(isRight(one, [])).toBe(false);
      }),
    );
  });

  it('shows every choice once whatever the seed, 对 before 错, and no order solved', () => {
    fc.assert(
      fc.property(fc.constantFrom(...questions), fc.nat(), (one, seed) => {
        const shown = shownChoices(one, seed).map(({ id }) => id);
        expect([...shown].sort()).toEqual(one.choices.map(({ id }) => id).sort());
        if (one.kind === 'truefalse') expect(shown).toEqual(['true', 'false']);
        if (one.kind === 'order') expect(shown).not.toEqual(one.right);
      }),
    );
  });

  it('counts no question that waits for confirmation, but wants all of them right where none counts', () => {
    const open = { right: true, counts: false };
    expect(scoreOf([open, open], { pass: 0.8 })).toMatchObject({ passed: true, total: 0, openRight: 2 });
    expect(scoreOf([open, { ...open, right: false }], { pass: 0.8 }).passed).toBe(false);
    expect(
      scoreOf(
        [
          { right: true, counts: true },
          { ...open, right: false },
        ],
        { pass: 0.8 },
      ).share,
    ).toBe(1);
  });

  it('draws different questions for an exam, in the mix of levels, from every module that has some', () => {
    const { examItems: items, mix, least } = graph.get('learningPath', 'path').data.pass;
    const asking = new Set(questions.map((one) => one.modules[0]));
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const paper = drawExam(questions, { items, mix, seed, ...(least ? { least } : {}) });
        expect(new Set(paper.map(({ id }) => id)).size).toBe(items);
        expect(paper.filter(({ level }) => level === 'judge')).toHaveLength(Math.round(items * mix.judge));
        expect(new Set(paper.map((one) => one.modules[0])).size).toBe(Math.min(asking.size, items));
      }),
      { numRuns: 20 },
    );
  });

  it('gives the basics of credit a third of every exam at least', () => {
    const { examItems: items, mix, least } = graph.get('learningPath', 'path').data.pass;
    const basics = modules.map(({ id }) => id).filter((id) => id.startsWith('basics-'));
    expect([...(least?.modules ?? [])].sort()).toEqual(basics.sort());
    const few = questions.filter(({ modules: [own = ''], level }, index) =>
      basics.includes(own) ? level !== 'judge' : index % 3 > 0,
    );
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(questions, few), (seed, stock) => {
        const paper = drawExam(stock, { items, mix, seed, ...(least ? { least } : {}) });
        const own = paper.filter(({ modules: [first = ''] }) => basics.includes(first));
        expect(own.length).toBeGreaterThanOrEqual(items / 3);
        expect(own.length).toBeLessThan(items * 0.6);
      }),
      { numRuns: 40 },
    );
  });
});

describe('progress', () => {
  it('schedules cards as the library does', () => {
    const names = fc.array(fc.constantFrom(...(Object.keys(grades) as GradeName[])), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(names, (list) => {
        let at = start;
        let card = createEmptyCard(new Date(at));
        let kept: ReturnType<typeof reviewed> | undefined;
        for (const name of list) {
          card = scheduler.next(card, new Date(at), grades[name]).card;
          kept = reviewed(kept, name, at);
          expect(kept).toEqual(keptOf(card));
          at = kept.due;
        }
      }),
    );
  });

  it('comes back from a file as it was', () => {
    fc.assert(
      fc.property(progress, (one) => {
        expect(importFile(exportFile(one))).toEqual({ progress: one });
      }),
    );
  });

  it.each([
    ['{', '读不懂'],
    ['null', '不是本站导出'],
    ['{"kind":"other"}', '不是本站导出'],
    ['{"kind":"shengeng-learning","progress":{"format":2}}', '更新的版本'],
    ['{"kind":"shengeng-learning","progress":{"format":1,"answers":{"q001":3}}}', '改动或损坏'],
  ])('refuses %s and says that nothing was lost', (text, why) => {
    expect(importFile(text)).toEqual({
      refused: expect.stringMatching(`${why}.*原来的进度没有动`) as string,
    });
  });

  it('merges the same either way round, and again without change', () => {
    fc.assert(
      fc.property(progress, progress, (a, b) => {
        expect(merged(a, b)).toEqual(merged(b, a));
        expect(merged(merged(a, b), b)).toEqual(merged(a, b));
      }),
    );
  });

  it('starts exactly the module anew whose major version changed', () => {
    const record = (edition: string) => ({ edition, passed: true, at: start });
    const before: Progress = {
      ...withAnswer(withAnswer(emptyProgress(), 'q003', false, start), 'q009', false, start),
      modules: { tiering: record('1.1'), research: record('1.1') },
    };
    const bumped = (version: string) =>
      catalogue(
        buildGraph(
          validEntries(
            mutate(content, [
              { file: 'learn/modules/tiering.mdx', find: /^version: .*$/m, to: `version: "${version}"` },
            ]).sources,
          ),
        ),
      );
    expect(reconciled(before, bumped('1.9')).reset).toEqual([]);
    const { progress: after, reset } = reconciled(before, bumped('2.0'));
    expect(reset.map(({ id }) => id)).toEqual(['tiering']);
    expect([Object.keys(after.modules), Object.keys(after.answers), Object.keys(after.cards)]).toEqual([
      ['research'],
      ['q009'],
      ['q009'],
    ]);
  });

  it('keeps what was answered of a question that is gone, and never asks it again', () => {
    const old = withAnswer(withAnswer(emptyProgress(), 'q001', false, start), 'q003', false, start);
    const both = withCard(old, 'term:piaojuchi', 'again', start);
    const later = start + 1e9;
    expect(questions.some(({ id }) => id === 'q001')).toBe(false);
    expect(cardsToReview(both, modules, later).sort()).toEqual(['q003', 'term:piaojuchi']);
    expect(importFile(exportFile(both))).toEqual({ progress: both });
    expect(reconciled(both, modules)).toEqual({ progress: both, reset: [] });
    expect(progressCsv(modules, both)).not.toContain('q001');
  });

  it('follows a module to its new name, with the better of two results', () => {
    const renamed = catalogue(
      buildGraph(
        validEntries(
          mutate(content, [
            {
              file: 'learn/modules/tiering.mdx',
              find: /^confidentiality/m,
              to: 'formerIds: [sorting, layers]\nconfidentiality',
            },
          ]).sources,
        ),
      ),
    );
    const edition = renamed.find(({ id }) => id === 'tiering')?.edition ?? '';
    const passed = { edition, passed: true, score: 90, at: start };
    const failed = { edition, passed: false, score: 40, at: start + 1 };
    const of = (kept: Progress['modules']) =>
      reconciled({ ...emptyProgress(), modules: kept }, renamed).progress.modules;
    expect(of({ layers: passed })).toEqual({ tiering: passed });
    expect(of({ sorting: failed, layers: passed, tiering: failed })).toEqual({ tiering: passed });
    expect(of({ layers: failed, tiering: passed })).toEqual({ tiering: passed });
    expect(of({ layers: { ...passed, edition: '0.1' } })).toEqual({});
    expect(of({ research: passed })).toEqual({ research: passed });
  });

  it('follows a term to its new name, with the card last seen', () => {
    const early = withCard(emptyProgress(), 'term:bill', 'good', start);
    const late = withCard(early, 'term:piaojuchi', 'again', start + 1e8);
    const present = { 'term:bill': 'term:piaojuchi' };
    expect(withRenamedCards(early, present).cards).toEqual({ 'term:piaojuchi': early.cards['term:bill'] });
    expect(withRenamedCards(late, present).cards).toEqual({
      'term:piaojuchi': late.cards['term:piaojuchi'],
    });
    expect(withRenamedCards(late, { 'term:other': 'term:bill' })).toBe(late);
  });

  it('goes to a learning system as one row per module, and to the editor as one per question', () => {
    const one = withAnswer(emptyProgress(), 'q001', true, start);
    expect(progressCsv(modules, one).trim().split('\r\n')).toHaveLength(modules.length + 1);
    expect(itemCsv(one)).toContain('q001,1,1,100%');
  });
});
