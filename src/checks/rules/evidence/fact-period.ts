import { lastDayOf } from '../../../domain/days.ts';
import type { DataOf } from '../../../schemas/index.ts';
import { contextRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';
import { datesIn, isComparison, spanOf } from '../../text/periods.ts';

type Fact = DataOf<'facts'>['facts'][number];

/** The time a fact is of stands once more in its text, and is not ahead of the day or of its sources. */
export const factPeriod = contextRule('fact-period', 'error', ({ source, entry }, { today, graph }) => {
  if (entry?.collection !== 'facts') return [];
  const datesOf = ({ sources }: Fact) => sources.flatMap((id) => graph.source(id)?.date ?? []).map(lastDayOf);
  return entry.data.facts.flatMap((fact, index) =>
    faultsOf(fact, today, datesOf(fact)).map(([field, message, fix]): Finding => ({
      place: fieldPlace(source, ['facts', index, field]),
      message: `${fact.id}：${message}`,
      fix,
    })),
  );
});

type Fault = [field: 'text' | 'period', message: string, fix: string];

function faultsOf({ text, period }: Fact, today: string, sourceDays: readonly string[]): Fault[] {
  const span = spanOf(period);
  if (!span) return [];
  const told = datesIn(text).find(({ index }) => !isComparison(text, index));
  if (told && (told.to < span.from || (told.from > span.to && !isLater(period, told))))
    return [
      [
        'text',
        `事实里写的是 ${text.slice(told.index, told.index + 5)}，时期写的是 ${period}`,
        '核对来源，改正其中一个',
      ],
    ];
  if (isAhead(text)) return [];
  if (span.from > today)
    return [
      [
        'period',
        `时期 ${period} 还没到（今天是 ${today}）`,
        '核对年份；说的是将来的安排，就写明“将、预计、起”',
      ],
    ];
  const latest = [...sourceDays].sort().at(-1);
  if (latest === undefined || span.from <= latest || period.includes('起')) return [];
  return [['period', `时期 ${period} 比来源的日期 ${latest} 还晚`, '核对时期和来源，改正其中一个']];
}

/** What began on a day goes on: a later month or year fits; another day does not. */
const isLater = (period: string, { from, to }: { from: string; to: string }): boolean =>
  period.includes('起') && from !== to;

const isAhead = (text: string): boolean => /将|预计|计划|拟|目标|规划|起|至|取消|实施|施行/.test(text);
