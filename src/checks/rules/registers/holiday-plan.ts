import { daysBetween } from '../../../domain/days.ts';
import type { DataOf } from '../../../schemas/index.ts';
import { fileRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

type Year = DataOf<'holidays'>['years'][number];
type Fault = [path: (string | number)[], message: string, fix: string];

/** The seven statutory holidays; two that fall together share a line. */
const statutory = ['元旦', '春节', '清明节', '劳动节', '端午节', '国庆节', '中秋节'] as const;
/** More days off in a row, or further between a holiday and the day worked for it, than was ever announced. */
const longest = 10;
const farthest = 15;

/** What the State Council could not have announced: other years, weeks of holiday, days off twice. */
export const holidayPlan = fileRule('holiday-plan', 'error', ({ source, entry }) => {
  if (entry?.collection !== 'holidays') return [];
  return entry.data.years.flatMap((year, index) =>
    [...yearFaults(year), ...periodFaults(year), ...overlapFaults(year)].map(
      ([path, message, fix]): Finding => ({
        place: fieldPlace(source, ['years', index, ...path]),
        message: `${year.year}年：${message}`,
        fix,
      }),
    ),
  );
});

const compare = '对照国务院办公厅的通知改正';

function yearFaults({ year, title, issued, periods }: Year): Fault[] {
  const absent = statutory.filter((name) => !periods.some((period) => period.name.includes(name)));
  return [
    ...(title.includes(String(year))
      ? []
      : [[['title'], `通知标题里的年份不是 ${year}`, compare] satisfies Fault]),
    ...(Number(issued.slice(0, 4)) > year || Number(issued.slice(0, 4)) < year - 1
      ? [[['issued'], `成文日期 ${issued} 和 ${year} 年的安排对不上`, compare] satisfies Fault]
      : []),
    ...absent.map((name): Fault => [
      ['periods'],
      `没有写${name}`,
      `${compare}；和别的节连休的，名字写成“国庆节、中秋节”`,
    ]),
  ];
}

const periodFaults = ({ year, periods }: Year): Fault[] =>
  periods.flatMap(({ name, from, to, workdays }, index) => {
    const days = daysBetween(from, to) + 1;
    const own = (day: string) => Number(day.slice(0, 4)) === year;
    // New Year may begin in the last days of December.
    const begins = own(from) || (name.includes('元旦') && from >= `${year - 1}-12-28`);
    return [
      ...(begins && own(to)
        ? []
        : [[['periods', index, 'from'], `${name} ${from} 到 ${to} 不在这一年`, compare] satisfies Fault]),
      ...(days > longest
        ? [[['periods', index, 'to'], `${name}放假 ${days} 天，太长`, compare] satisfies Fault]
        : []),
      ...workdays.flatMap((day, nth): Fault[] => {
        const far = Math.max(daysBetween(day, from), daysBetween(to, day));
        if (far > farthest)
          return [[['periods', index, 'workdays', nth], `调休上班日 ${day} 离${name}太远`, compare]];
        const off = periods.find((period) => period.from <= day && day <= period.to);
        return off
          ? [[['periods', index, 'workdays', nth], `${day} 又放假又上班（${off.name}）`, compare]]
          : [];
      }),
    ];
  });

function overlapFaults({ periods }: Year): Fault[] {
  return periods.flatMap(({ name, from, to }, index): Fault[] => {
    const other = periods.slice(0, index).find((period) => from <= period.to && period.from <= to);
    return other ? [[['periods', index, 'from'], `${name}和${other.name}的日子重叠`, compare]] : [];
  });
}
