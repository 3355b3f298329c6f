import { describe, expect, it } from 'vitest';
import { codeFrom, learnerOf } from '../../../../src/domain/clients/team/learners.ts';
import { teamColumns, teamManagers } from '../../../../src/domain/clients/team/managers.ts';
import { morningContent } from '../../../../src/domain/clients/team/morning-content.ts';
import { endingPolicies, ofWeek } from '../../../../src/domain/clients/team/morning.ts';
import {
  doubled,
  fitWords,
  overdueWords,
  teamRows,
  teamSentence,
} from '../../../../src/domain/clients/team/team.ts';
import { tierRules } from '../../../../src/domain/clients/tiering.ts';
import { addDays } from '../../../../src/domain/days.ts';
import { exportFile, importFile } from '../../../../src/domain/learn/passport.ts';
import { emptyProgress, withCard } from '../../../../src/domain/learn/progress.ts';
import { catalogue } from '../../../../src/domain/learn/quiz.ts';
import type { CatalogueModule } from '../../../../src/domain/learn/quiz.ts';
import { cellRows } from '../../../../src/domain/tables/cells.ts';
import { tableOf } from '../../../../src/domain/tables/table.ts';
import { graph } from '../../../helpers/content.ts';
import { passedIn } from '../../../helpers/learn-progress.ts';

const tiers = tierRules(graph);
const modules = catalogue(graph);
const columns = teamColumns(
  tiers.map(({ id, name }) => ({ id, name, names: graph.get('tiers', id).data.aliases })),
);
const hours = { perDay: 8, perVisit: 2.5, perContact: 0.5 };
const now = Date.UTC(2026, 10, 30, 4);

const read = (rows: string) => {
  const table = tableOf(
    columns,
    cellRows(`经理代号,战略户数,成长户数,基础户数,工作日,学习占比,其他占比,今天见谁\n${rows}`),
  );
  expect(table?.roles).not.toContain(undefined);
  expect(table?.refused).toEqual([]);
  return teamManagers(table ?? { rows: [] }, tiers, { workdays: 21, studyShare: 0.6, otherShare: 0 });
};

describe('a progress file', () => {
  const [first, second, third] = modules as [CatalogueModule, CatalogueModule, CatalogueModule];
  const progress = passedIn(modules, first.id, second.id);

  it('tells who passed what from what the passport exports', () => {
    const file = importFile(exportFile(progress));
    if (!('progress' in file)) throw new Error(file.refused);
    expect(learnerOf('甲', file.progress, modules, now)).toMatchObject({
      code: '甲',
      passed: [first.id, second.id],
      redo: [],
      due: 0,
      last: '2026-11-23',
    });
  });

  it('tells what is overdue: cards to review, modules of an edition that is no more, modules not passed', () => {
    const old = {
      ...withCard(progress, first.questions[0] ?? '', 'again', now - 9 * 86_400_000),
      modules: {
        ...progress.modules,
        [second.id]: { edition: '0.0', score: 100, passed: true, at: now },
        [third.id]: { edition: third.edition, score: 40, passed: false, at: now },
      },
    };
    const learner = learnerOf('甲', old, modules, now);
    expect(learner).toMatchObject({
      passed: [first.id],
      open: [third.id],
      redo: [second.id],
      due: 1,
    });
    const codeOf = (id: string) => modules.find((module) => module.id === id)?.code ?? id;
    expect(overdueWords(learner, codeOf)).toBe(
      `1 张复习卡到期；${second.code} 改版要重学；${third.code} 没过`,
    );
    expect(overdueWords(learnerOf('甲', emptyProgress(), modules, now), codeOf)).toBe('');
  });

  it.each([
    ['甲-学习进度-2026-11-30.json', '甲'],
    ['A1_学习进度.json', 'A1'],
    ['学习进度-2026-11-30.json', '经理3'],
    ['张伟-学习进度.json', '经理3'],
    ['13812345678.json', '经理3'],
  ])('%s is of %s, never of a name', (name, code) => {
    expect(codeFrom(name, 3)).toBe(code);
  });
});

describe('the table of books', () => {
  it('says whether the floor of the tiers fits the hours', () => {
    const { managers } = read('甲,15,35,50,21,60,,A01、B02\n乙,1,2,3,,,,');
    const [over, fits] = teamRows([], managers, tiers, hours);
    expect(over?.plan?.needed).toBeCloseTo(253.3, 1);
    expect(fitWords(over?.plan)).toBe('差 186.1 小时，顾得过来约 26 户');
    expect(fitWords(fits?.plan)).toMatch(/^装得下（[\d.]+／67.2 小时）$/);
    expect(over?.visits).toEqual(['A01', 'B02']);
    expect(teamSentence([over, fits].flatMap((row) => row ?? []))).toBe(
      '2 位：1 位按最低标准装不下；学习没有到期的；今天见 2 家。',
    );
  });

  it('joins a file with its row by the stand-in and keeps who has only one of them', () => {
    const { managers } = read('甲,1,1,1,,,,\n乙,1,1,1,,,,');
    const learners = ['乙', '丙'].map((code) => learnerOf(code, emptyProgress(), modules, now));
    const rows = teamRows(learners, managers, tiers, hours);
    expect(rows.map(({ code, learner, plan }) => [code, learner !== undefined, plan !== undefined])).toEqual([
      ['甲', false, true],
      ['乙', true, true],
      ['丙', true, false],
    ]);
  });

  it('says when two mean to see the same client', () => {
    const { managers } = read('甲,1,1,1,,,,B03、A01\n乙,1,1,1,,,,B03');
    expect(doubled(teamRows([], managers, tiers, hours))).toEqual(['B03 被甲、乙都排了，先说好谁去']);
  });

  it('tells every cell it cannot read, and takes no names for stand-ins', () => {
    const { managers, issues } = read('甲,多,1,1,,160,,A01\n乙,1,1,1,,,,老张家');
    expect(managers).toEqual([]);
    expect(issues.map(({ line, column }) => `${line} ${column}`)).toEqual([
      '2 战略核心客户户数',
      '2 学习占比',
      '3 今天见谁',
    ]);
  });
});

describe('the page of the morning', () => {
  const content = morningContent(graph);

  it('has the policies that end within two months of the day, the first to end first', () => {
    const ends = content.policies.flatMap(({ expiry }) => expiry ?? []).sort();
    const day = addDays(ends[0] ?? '', -30);
    const ending = endingPolicies(content.policies, day);
    expect(ending.length).toBeGreaterThan(0);
    for (const { words } of ending) expect(words).toMatch(/^即将失效，还有 \d+ 天$/);
    expect(endingPolicies(content.policies, addDays(ends[0] ?? '', -61))).toEqual([]);
  });

  it('takes approved phrases and cases alone', () => {
    const approved = graph.all('cases').filter(({ data }) => data.status === 'approved');
    expect(content.cases).toHaveLength(approved.length);
    expect(content.phrases.length).toBeGreaterThan(0);
  });

  it('has one phrase for a calendar week, Monday to Sunday, and goes through all of them', () => {
    const week = Array.from({ length: 7 }, (_, at) => ofWeek(content.phrases, addDays('2026-11-30', at)));
    expect(new Set(week).size).toBe(1);
    expect(ofWeek(content.phrases, '2026-12-07')).not.toBe(week[0]);
    const round = content.phrases.map((_, at) => ofWeek(content.phrases, addDays('2026-11-30', at * 7)));
    expect(new Set(round).size).toBe(content.phrases.length);
    expect(ofWeek<string>([], '2026-11-30')).toBeUndefined();
  });
});
