import type { Learner } from '../../../domain/clients/team/learners.ts';

/** Four colleagues by stand-ins; what they learned is told by places among the modules. */
export const teamExample = {
  day: '2026-11-30',
  rows: [
    '经理代号\t战略户数\t成长户数\t基础户数\t工作日\t学习占比\t其他占比\t今天见谁',
    '甲\t4\t9\t12\t21\t40\t10\tA02、B01',
    '乙\t6\t14\t30\t21\t40\t10\tA07、B03',
    '丙\t1\t6\t20\t21\t50\t10\tC11',
    '丁\t0\t4\t10\t18\t60\t10\tB03',
  ].join('\n'),
  learners: (ids: readonly string[]): Learner[] => [
    { code: '甲', passed: ids, open: [], redo: [], due: 0, last: '2026-11-27', exam: true },
    {
      code: '乙',
      passed: ids.slice(0, 15),
      open: ids.slice(15, 16),
      redo: [],
      due: 12,
      last: '2026-11-09',
      exam: undefined,
    },
    {
      code: '丙',
      passed: ids.slice(0, 11),
      open: [],
      redo: ids.slice(11, 12),
      due: 3,
      last: '2026-11-26',
      exam: undefined,
    },
    {
      code: '丁',
      passed: ids.slice(0, 4),
      open: ids.slice(4, 6),
      redo: [],
      due: 0,
      last: '2026-11-28',
      exam: undefined,
    },
  ],
} as const;
