import type { Entry } from '../../graph.ts';

type Edition = Entry<'editions'>;

export interface MastheadFault {
  readonly path: readonly string[];
  readonly message: string;
  readonly fix: string;
}

/**
 * What an edition says of itself that does not fit: its day, its review, its note of a sample.
 * @param others the other editions
 * @param real whether a bank there is sends it
 */
export function mastheadFaults(edition: Edition, others: readonly Edition[], real: boolean): MastheadFault[] {
  const { id, data } = edition;
  const month = id.slice(0, 7);
  return [
    ...(data.publishedOn.startsWith(`${month}-`)
      ? []
      : [
          {
            path: ['publishedOn'],
            message: `出刊日 ${data.publishedOn} 不在 ${month} 这个月`,
            fix: '出刊日和文件名写同一个月；改出刊日，或改文件名',
          },
        ]),
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
    ...(year === own || (year === own - 1 && id.startsWith(`${own}-01`))
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
