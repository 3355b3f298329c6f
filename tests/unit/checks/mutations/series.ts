import type { MutationCase } from '../../../helpers/mutate.ts';

const file = 'data/series/pmi.yaml';

/** Figures over time that are old, out of order or from nowhere. */
export const series: readonly MutationCase[] = [
  {
    name: 'a series nobody went on with',
    edit: { file, find: / {2}- \{ period: 2026-10.*\n/, to: '' },
    report: [
      'stale-series data/series/pmi.yaml:20:15 最新的数是2026年9月的，到2026年11月30日已过 61 天 → 去公布的网站查新的数，登记来源后加在 points 最后；查不到就写 paused，说明原因',
    ],
  },
  {
    name: 'a month written twice',
    edit: { file, find: 'period: 2026-08', to: 'period: 2026-09' },
    report: [
      'series-points data/series/pmi.yaml:19:50 公布的日子 2026-08-31 比2026年9月还早 → 核对时期和公布的日子',
      'series-points data/series/pmi.yaml:20:15 2026年9月写了两次 → 核对来源，只留一个；更正过的数留后公布的',
    ],
  },
  {
    name: 'a month behind a later one',
    edit: { file, find: 'period: 2026-08', to: 'period: 2026-11' },
    report: [
      'series-points data/series/pmi.yaml:19:50 公布的日子 2026-08-31 比2026年11月还早 → 核对时期和公布的日子',
      'series-points data/series/pmi.yaml:20:15 2026年9月排在2026年11月后面 → 从早到晚排，最新的放最后',
      'series-points data/series/pmi.yaml:21:15 2026年10月排在2026年11月后面 → 从早到晚排，最新的放最后',
    ],
  },
  {
    name: 'a quarter among months',
    edit: { file, find: 'period: 2026-08', to: 'period: 2026-Q3' },
    report: [
      'series-points data/series/pmi.yaml:19:15 时期 2026-Q3 和 rhythm: monthly 对不上 → 时期写成 2026-02 的样子，或改 rhythm',
    ],
  },
  {
    name: 'a figure published before its month began',
    edit: { file, find: 'publishedOn: 2026-10-31', to: 'publishedOn: 2026-09-30' },
    report: [
      'series-points data/series/pmi.yaml:21:50 公布的日子 2026-09-30 比2026年10月还早 → 核对时期和公布的日子',
    ],
  },
  {
    name: 'a figure from a source without an address',
    edit: { file, find: /S24 \}\n$/, to: 'S01 }\n' },
    report: [
      'series-points data/series/pmi.yaml:21:70 来源 S01 没有网址，读者核不了这个数 → 给来源补上 url，或换一个有网页的来源',
    ],
  },
  {
    name: 'a value of a month in the words for clients',
    edit: { file, find: /$/, to: 'client:\n  name: 景气指数\n  means: 上一期是49.8，在收缩\n' },
    report: [
      'unshown-figure data/series/pmi.yaml:24:10 给客户看的“49.8”在口径（measures）里没有 → 是口径就先写进 measures；是某一期的数就删掉，各期的数由程序带，写死了下个月就错',
    ],
  },
  {
    name: 'a promise in the words for clients',
    edit: { file, find: /$/, to: 'client:\n  name: 景气指数\n  means: 指数回升，贷款保证获批\n' },
    report: [
      'client-wording data/series/pmi.yaml:24:17 给客户看的文字里有“保证获批”：承诺获批放款；依据《金融产品网络营销管理办法》第十条第七项（条款待核）、《广告法》第四条、第二十八条、《关于进一步规范金融营销宣传行为的通知》（条款待核） → 改成“以本行审批结果为准”，只写条件和材料（合规规则 approval，位置 body）',
    ],
  },
  {
    name: 'a character in the words for clients that no font has',
    edit: { file, find: /$/, to: 'client:\n  name: 景气指数✅\n' },
    report: [
      'missing-glyph data/series/pmi.yaml:23:13 手册、一页纸和客户通讯的字体里没有“✅”，PDF 会排不出来 → 改成“✓”',
    ],
  },
  {
    name: 'a month there is not',
    edit: { file, find: 'period: 2026-08', to: 'period: 2026-13' },
    report: [
      'schema-violation data/series/pmi.yaml:19:15 points.period（时期）：时期写成 2026-02、2026-Q1、2026-H1 或 "2026"（年份要加引号） → 现在是 2026-13，照前面这句改',
    ],
  },
];
