import type { Entry } from '../graph.ts';

type Edition = Entry<'editions'>;

export interface MastheadFault {
  readonly path: readonly string[];
  readonly message: string;
  readonly fix: string;
}

/**
 * What an edition says of itself that does not fit: its day, its numbers, its review, its note of a sample.
 * @param others the other editions of its series
 * @param real whether a bank there is sends it
 */
export function mastheadFaults(edition: Edition, others: readonly Edition[], real: boolean): MastheadFault[] {
  const { id, data } = edition;
  return [
    ...(data.publishedOn.startsWith(`${id}-`)
      ? []
      : [
          {
            path: ['publishedOn'],
            message: `出刊日 ${data.publishedOn} 不在 ${id} 这个月`,
            fix: '出刊日和文件名写同一个月；改出刊日，或改文件名',
          },
        ]),
    ...numberFaults(edition, others),
    ...recordFaults(edition, others),
    ...(real && data.sample !== undefined
      ? [
          {
            path: ['sample'],
            message: `正式出刊的一期里写着样例说明“${data.sample}”，客户会看到`,
            fix: '正式出刊删掉 sample 这一行；演练用示例银行的设置',
          },
        ]
      : []),
  ];
}

/** Editions count on from the one before; a year is numbered by its months or from 1 on. */
function numberFaults({ id, data }: Edition, others: readonly Edition[]): MastheadFault[] {
  const before = others.filter((other) => other.id < id).sort((a, b) => (a.id < b.id ? -1 : 1));
  const last = before.at(-1);
  const lastOfYear = before.filter((other) => other.id.slice(0, 4) === id.slice(0, 4)).at(-1);
  const month = Number(id.slice(5));
  const issues = [month, (lastOfYear?.data.issue ?? 0) + 1];
  const total = last === undefined ? data.total : last.data.total + 1;
  return [
    ...(issues.includes(data.issue)
      ? []
      : [
          {
            path: ['issue'],
            message: `${id} 写的是第${data.issue}期，${lastOfYear ? `上一期 ${lastOfYear.id} 是第${lastOfYear.data.issue}期` : '是这一年的头一期'}`,
            fix: `按月份编写 issue: ${month}${issues[1] === month ? '' : `，按顺序编写 issue: ${issues[1] ?? 1}`}`,
          },
        ]),
    ...(data.total === total
      ? []
      : [
          {
            path: ['total'],
            message: `${id} 写的是总第${data.total}期，上一期 ${last?.id ?? ''} 是总第${last?.data.total ?? 0}期`,
            fix: `改成 total: ${total}`,
          },
        ]),
  ];
}

/** A record number is given once, in the year of the edition or just before it. */
function recordFaults({ id, data }: Edition, others: readonly Edition[]): MastheadFault[] {
  const { record } = data.review;
  if (record === undefined) return [];
  const at = ['review', 'record'];
  const twice = others.find((other) => other.data.review.record === record);
  const year = Number(/〔(\d{4})〕/.exec(record)?.[1]);
  const own = Number(id.slice(0, 4));
  return [
    ...(twice
      ? [
          {
            path: at,
            message: `审查编号 ${record} 在 ${twice.id} 这一期里用过`,
            fix: '一期一个编号；写这一期送审得到的编号',
          },
        ]
      : []),
    ...(year === own || (year === own - 1 && id.endsWith('-01'))
      ? []
      : [
          {
            path: at,
            message: `审查编号 ${record} 的年份和 ${id} 这一期对不上`,
            fix: '核对编号，写这一期送审得到的编号',
          },
        ]),
  ];
}
