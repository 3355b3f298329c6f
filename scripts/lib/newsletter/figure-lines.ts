import type { AssembledEdition } from '../../../src/domain/newsletter/assemble.ts';
import { remedyOf } from '../../../src/domain/newsletter/choice/obstacle-kinds.ts';
import { byReason } from './by-reason.ts';

type Figures = Pick<AssembledEdition, 'variants' | 'figuresLeftOut'>;

/** Which public figures the versions of an edition show; which they do not, why, and what to do about it; for an author. */
export function figureLines({ variants, figuresLeftOut }: Figures): string[] {
  const kinds = [...new Set(figuresLeftOut.map(({ kind }) => kind))];
  return [
    '▸ 本月数据',
    ...variants.map(({ segment, figures }) => {
      const told = figures.map(({ name, period }) => `${name}（${period}）`);
      return `    ${segment?.name ?? '通用版'}：${told.join('、') || '没有'}`;
    }),
    ...(kinds.length > 0 ? [`  没有登的 ${figuresLeftOut.length} 项，按原因`] : []),
    ...kinds.flatMap((kind) => [
      ...byReason(figuresLeftOut.filter((one) => one.kind === kind)).map((line) => `    ${line}`),
      `      → ${remedyOf(kind) ?? ''}`,
    ]),
  ];
}
