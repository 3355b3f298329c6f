import type { MutationCase } from '../../../helpers/mutate.ts';

/** Numbers, ranges and references that contradict themselves. */
export const facts: readonly MutationCase[] = [
  {
    name: 'a count as of a month to come',
    edit: { file: 'regions/jia.mdx', find: 'asOf: 2026-10', to: 'asOf: 2027-10' },
    report: [
      'date-in-future regions/jia.mdx:13:7 asOf 2027-10 还没到（今天是 2026-11-30） → 这里写已经发生的日子；核对年份，还没发生的先不写',
    ],
  },
  {
    name: 'a place in a list used twice',
    edit: { file: 'tiers/growth.mdx', find: 'order: 2', to: 'order: 3' },
    report: [
      'duplicate-value tiers/base.mdx:17:8 order 3 和 tiers/growth.mdx 的一样 → 两处改一处，换一个没用过的数；中间可以空着',
      'duplicate-value tiers/growth.mdx:17:8 order 3 和 tiers/base.mdx 的一样 → 两处改一处，换一个没用过的数；中间可以空着',
    ],
  },
  {
    name: 'a fact of another year than its period',
    edit: {
      file: 'industries/machinery/facts.yaml',
      find: 'text: 2025年末机械工业',
      to: 'text: 2024年末机械工业',
    },
    report: [
      'fact-period industries/machinery/facts.yaml:23:11 MF1：事实里写的是 2024年，时期写的是 2025年末 → 核对来源，改正其中一个',
    ],
  },
  {
    name: 'a fact of the future',
    edit: {
      file: 'industries/machinery/facts.yaml',
      find: /text: 2025年末([^\n]*)\n {4}period: 2025年末/,
      to: 'text: 2030年末$1\n    period: 2030年末',
    },
    report: [
      'fact-period industries/machinery/facts.yaml:24:13 MF1：时期 2030年末 还没到（今天是 2026-11-30） → 核对年份；说的是将来的安排，就写明“将、预计、起”',
    ],
  },
  {
    name: 'a share in words and another in the field',
    edit: { file: 'tiers/growth.mdx', find: '约占35%', to: '约占45%' },
    report: [
      'number-mismatch tiers/growth.mdx:34:10 value 写的数和旁边的话“约占45%”对不上 → 字段和文字写同一个数；核对原文，改正其中一个',
    ],
  },
  {
    name: 'a follow-up due later than its rule says',
    edit: { file: 'data/practice.yaml', find: 'withinDays: 21', to: 'withinDays: 30' },
    report: [
      'number-mismatch data/practice.yaml:55:17 withinDays 写的数和旁边的话“拜访结束后 21 天内二次拜访”对不上 → 字段和文字写同一个数；核对原文，改正其中一个',
    ],
  },
  {
    name: 'a day of a reminder that its words do not say',
    edit: {
      file: 'policies/shebei-gengxin-tiexi-2026-2.mdx',
      find: '    text: 政策实施至2026年12月31日',
      to: '    text: 政策实施至2026年11月30日',
    },
    report: [
      'unshown-figure policies/shebei-gengxin-tiexi-2026-2.mdx:89:11 给客户看的“2026年11月30日”没有原文或全文转载佐证 → 找到原文或全文转载，记进 evidence 和要点的 shownBy；找不到就不对客户说',
      'number-mismatch policies/shebei-gengxin-tiexi-2026-2.mdx:90:11 date 写的日子和旁边的话“政策实施至2026年11月30日”对不上 → 字段和文字写同一天；核对原文，改正其中一个',
    ],
  },
  {
    name: 'a claim of another value than stated',
    edit: { file: 'cases/z-machinery.mdx', find: 'value: 15\n', to: 'value: 18\n' },
    report: [
      'number-mismatch cases/z-machinery.mdx:43:12 value 写的数和旁边的话“现金流周期优化 15 天”对不上 → 字段和文字写同一个数；核对原文，改正其中一个',
    ],
  },
  {
    name: 'a gap between two bands',
    edit: { file: 'data/health.yaml', find: 'min: 60', to: 'min: 65' },
    report: [
      'range-gap data/health.yaml:46:10 分档在 60 到 65 之间没人管 → 上一档到哪里，下一档就从哪里起，两头也要盖住；改掉写错的一个数',
    ],
  },
  {
    name: 'two tiers that overlap',
    edit: { file: 'tiers/base.mdx', find: 'revenueMax: 1', to: 'revenueMax: 2' },
    report: [
      'number-mismatch tiers/base.mdx:19:13 revenueMax 写的数和旁边的话“年营业收入在1亿以下”对不上 → 字段和文字写同一个数；核对原文，改正其中一个',
      'range-gap tiers/growth.mdx:18:13 营业收入分层在 1 到 2 重叠了 → 上一档到哪里，下一档就从哪里起，两头也要盖住；改掉写错的一个数',
    ],
  },
  {
    name: 'a lowest tier that starts above zero',
    edit: { file: 'tiers/base.mdx', find: 'revenueMin: 0', to: 'revenueMin: 0.5' },
    report: [
      'range-gap tiers/base.mdx:18:13 营业收入分层最低一档从 0.5 起，应从 0 起 → 上一档到哪里，下一档就从哪里起，两头也要盖住；改掉写错的一个数',
    ],
  },
  {
    name: 'a range in words that runs backwards',
    edit: { file: 'industries/machinery/indicators.yaml', find: '主机厂约90–135天', to: '主机厂约135–90天' },
    report: [
      'range-order industries/machinery/indicators.yaml:43:16 区间写反了：135–90天 → 从小写到大，例如 90–135天',
    ],
  },
  {
    name: 'a least number above the most',
    edit: { file: 'data/practice.yaml', find: 'schemesMin: 2', to: 'schemesMin: 5' },
    report: [
      'range-order data/practice.yaml:66:15 schemesMin 5 比 schemesMax 3 还大，区间写反了 → 小的（早的）写在前一个字段，大的（晚的）写在后一个',
    ],
  },
  {
    name: 'a product twice in a list',
    edit: {
      file: 'methods/spin.mdx',
      find: 'products: [spin, piaojuchi]',
      to: 'products: [piaojuchi, spin, piaojuchi]',
    },
    report: [
      'unknown-reference methods/spin.mdx:38:23 没有产品与术语 spin → 改成 content/products/ 里已有的文件名（不写 .mdx），或先新建这一篇',
      'repeated-item methods/spin.mdx:38:29 products 里“piaojuchi”写了两次（第 1 项和第 3 项） → 删掉一处；本来要写别的，就改成要写的那个',
    ],
  },
  {
    name: 'a register that is retired',
    edit: { file: 'data/practice.yaml', find: 'status: approved', to: 'status: retired' },
    report: [
      'required-file data/practice.yaml:5:9 工作规则是必需的，不能停用：只有这一个文件，别的页面都靠它 → 改好内容，再把 status 写成 approved；要换内容就在这个文件里换',
    ],
  },
  {
    name: 'a flow to the same node',
    edit: { file: 'industries/machinery/chain.yaml', find: '    to: casting', to: '    to: steel' },
    report: [
      'self-reference industries/machinery/chain.yaml:15:9 这条流向从 steel 又回到 steel → 把 from 或 to 改成另一个环节',
    ],
  },
  {
    name: 'a method related to itself',
    edit: {
      file: 'methods/spin.mdx',
      find: 'related: [triple-preparation]',
      to: 'related: [spin, triple-preparation]',
    },
    report: [
      'self-reference methods/spin.mdx:41:11 related 指向了这个方法自己：spin → 删掉这一项，或改成要指的另一个条目',
      'unknown-reference methods/spin.mdx:41:17 没有方法 triple-preparation → 改成 content/methods/ 里已有的文件名（不写 .mdx），或先新建这一篇',
    ],
  },
  {
    name: 'a part larger than the whole',
    edit: { file: 'industries/machinery/facts.yaml', find: '占全国工业的36.0%', to: '占全国工业的136.0%' },
    report: [
      'share-over-whole industries/machinery/facts.yaml:23:34 占比超过 100%：占全国工业的136.0% → 核对这个数；说的是增长或倍数，就别写“占”',
    ],
  },
  {
    name: 'a named share larger than the whole',
    edit: { file: 'industries/machinery/facts.yaml', find: '占全国工业的36.0%', to: '出口占比达到168.3%' },
    report: [
      'share-over-whole industries/machinery/facts.yaml:23:36 占比超过 100%：占比达到168.3% → 核对这个数；说的是增长或倍数，就别写“占”',
    ],
  },
  {
    name: 'a part beside another part, larger than the whole',
    edit: {
      file: 'industries/machinery/facts.yaml',
      find: '占全国工业的36.0%',
      to: '医院是终端销售的168.3%、药店占31.7%',
    },
    report: [
      'share-over-whole industries/machinery/facts.yaml:23:41 占比超过 100%：的168.3% → 核对这个数；说的是增长或倍数，就别写“占”',
    ],
  },
  {
    name: 'shares that sum to more than one',
    edit: { file: 'tiers/base.mdx', find: 'value: 0.5\n  text: 约占50%', to: 'value: 0.8\n  text: 约占80%' },
    report: [
      'share-sum tiers/growth.mdx:34:10 各层客户占比加起来是 1.3，应是 1：0.35＋0.15＋0.8 → 核对每一个数，改掉写错的；多一项少一项也会合不上',
    ],
  },
  {
    name: 'weights of a score that do not sum',
    edit: { file: 'data/health.yaml', find: 'weight: 30', to: 'weight: 40' },
    report: [
      'share-sum data/health.yaml:378:13 同一个分的权重加起来是 110，应是 100：40＋20＋20＋15＋15 → 核对每一个数，改掉写错的；多一项少一项也会合不上',
    ],
  },
  {
    name: 'one firm in a park of a real region',
    edit: {
      file: 'regions/jia.mdx',
      find: /title: 虚构示例：甲区([^]*)fictional: true/,
      to: 'title: 甲区$1fictional: false',
    },
    report: [
      'small-count regions/jia.mdx:22:41 北园这一层只有 2 户，同业一看就知道是谁 → 真实区域里少于 3 户不单列：并到相邻的园区或层级',
    ],
  },
  {
    name: 'a tolerance that takes any number',
    edit: { file: 'learn/questions/tiering.yaml', find: 'tolerance: 0', to: 'tolerance: 9' },
    report: [
      'tolerance-too-wide learn/questions/tiering.yaml:20:16 答案是 4，却允许差 9，猜一个数也算对 → 写取整会差多少，最多到答案的一半；通常写 0 或末位的 1',
    ],
  },
  {
    name: 'an example its formula does not give',
    edit: { file: 'schemes/machinery-bill-pool.mdx', find: '释放约1438万元', to: '释放约14380万元' },
    report: [
      'wrong-arithmetic schemes/machinery-bill-pool.mdx:43:14 按公式和 inputs 算出来是 1438.36 万，算例里没有这个数 → 重算一遍，改 inputs 里的数，或改文字里的结果',
    ],
  },
  {
    name: 'a sum that is wrong',
    edit: { file: 'cases/z-machinery.mdx', find: '35000 ÷ 365 × 15 ≈ 1438', to: '35000 ÷ 365 × 15 ≈ 1834' },
    report: [
      'wrong-arithmetic cases/z-machinery.mdx:49:13 算式对不上：35000 ÷ 365 × 15 算出来是 1438.36，这里写的是 1834 万元 → 重算一遍，改算式里的数，或改结果',
      'wrong-arithmetic cases/z-machinery.mdx:49:13 按公式和 inputs 算出来是 1438.36 万，结果里没有这个数 → 重算一遍，改 inputs 里的数，或改文字里的结果',
    ],
  },
  {
    name: 'an example without inputs',
    edit: {
      file: 'schemes/machinery-bill-pool.mdx',
      find: / {4}inputs:\n {6}- \{ name: 年营业收入.*\n.*\n/,
      to: '',
    },
    report: [
      'wrong-arithmetic schemes/machinery-bill-pool.mdx:42:14 公式里的“年营业收入”没有数，这个算例没法验算 → 在 inputs 里给它写 name、value、unit，名称和公式里的字一样；算式用 × ÷ - + 和括号',
    ],
  },
  {
    name: 'an approved entry whose basis is to be confirmed',
    edit: { file: 'methods/spin.mdx', find: /^basis: .*$/m, to: 'basis: to-confirm' },
    report: [
      'unverified-as-fact methods/spin.mdx:10:8 依据还是 to-confirm（待确认），不能标为定稿 → 请负责岗位确认，写上真正的依据；没确认前把 status 改成 in-review',
    ],
  },
  {
    name: 'a park outside the district',
    edit: {
      file: 'regions/jia.geojson',
      find: /\[\[\[0\.01, 0\.06\][^]*?\]\]\]/,
      to: '[[[5.01, 0.06], [5.05, 0.06], [5.05, 0.09], [5.01, 0.06]]]',
    },
    report: [
      'region-map regions/jia.geojson:12:55 北园画在了区域的轮廓外面 → 核对坐标，经度在前、纬度在后；或把区域的轮廓画全',
    ],
  },
  {
    name: 'a negative place in a list',
    edit: { file: 'tiers/growth.mdx', find: 'order: 2', to: 'order: -2' },
    report: [
      'schema-violation tiers/growth.mdx:17:8 order（列表顺序）：顺序从 0 起，不能是负数 → 现在是 -2，照前面这句改',
    ],
  },
];
