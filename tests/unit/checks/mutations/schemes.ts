import type { MutationCase } from '../../../helpers/mutate.ts';

const file = 'schemes/machinery-bill-pool.mdx';

/** Schemes whose pains, firms and words do not fit each other. */
export const schemes: readonly MutationCase[] = [
  {
    name: 'a pain most firms of the scheme do not have',
    edit: { file, find: '  - receivables', to: '  - cross-border' },
    report: [
      'pain-mismatch schemes/machinery-bill-pool.mdx:25:5 痛点“跨境与汇率”和环节对不上：结构件与总成配套厂、液压件与密封件厂没有这个痛点，这些环节有的是“票据错配”、“应收占款”、“设备投入”、“隐性负债”、“跨境与汇率” → 换成环节真有的痛点，或换环节；确实有的，先写进这个行业的 facts.yaml 的 pains',
    ],
  },
  {
    name: 'a firm without any pain of the scheme',
    edit: { file, find: '  - hydraulic', to: '  - epc' },
    report: [
      'pain-mismatch schemes/machinery-bill-pool.mdx:21:5 环节“工程总包与成套商”没有这里写的痛点 → 从 nodes 里拿掉；确实有的，先写进这个行业的 facts.yaml 的 pains',
    ],
  },
  {
    name: 'firms full of machines that are said to have nothing to pledge',
    edit: { file: 'industries/machinery/facts.yaml', find: 'pain: equipment', to: 'pain: asset-light' },
    report: [
      'pain-mismatch industries/machinery/facts.yaml:128:9 环节“铸锻件与热处理厂”写的是重资产（熔炼炉、锻压机、环保设施，土地房产可抵押），不会是“轻资产缺抵押” → 从这个痛点的 nodes 里拿掉，或核对环节的 assets',
      'pain-mismatch industries/machinery/facts.yaml:129:9 环节“轴承齿轮与传动件厂”写的是重资产（磨床热处理设备与厂房），不会是“轻资产缺抵押” → 从这个痛点的 nodes 里拿掉，或核对环节的 assets',
      'pain-mismatch industries/machinery/facts.yaml:130:9 环节“液压件与密封件厂”写的是重资产（高精度机床与测试台，设备价值高），不会是“轻资产缺抵押” → 从这个痛点的 nodes 里拿掉，或核对环节的 assets',
      'pain-mismatch industries/machinery/facts.yaml:131:9 环节“结构件与总成配套厂”写的是重资产（冲压焊接涂装线，环保投入），不会是“轻资产缺抵押” → 从这个痛点的 nodes 里拿掉，或核对环节的 assets',
    ],
  },
  {
    name: 'a product in what is said to the client',
    edit: { file, find: '我们想先把两边的日子对上', to: '我们想用票据池把两边的日子对上' },
    report: [
      'client-sentence schemes/machinery-bill-pool.mdx:88:17 对客户说的话里有产品名“票据池” → 只说客户的难处和办完以后怎么样；产品写在 products 里',
    ],
  },
  {
    name: 'a scheme no example of which can be worked out',
    edit: { file, find: /inputs:\n(?: {6}- .*\n)+/g, to: 'inputs: []\n' },
    report: [
      'schema-violation schemes/machinery-bill-pool.mdx:41:3 value（价值测算：至少一条写 inputs）：至少一条算得出来：公式里的每个名称都在 inputs 里写上数 → 照前面这句改',
      'wrong-arithmetic schemes/machinery-bill-pool.mdx:42:14 公式里的“年营业收入”没有数，这个算例没法验算 → 在 inputs 里给它写 name、value、unit，名称和公式里的字一样；算式用 × ÷ - + 和括号',
      'wrong-arithmetic schemes/machinery-bill-pool.mdx:49:14 公式里的“少贴现的日均余额”没有数，这个算例没法验算 → 在 inputs 里给它写 name、value、unit，名称和公式里的字一样；算式用 × ÷ - + 和括号',
    ],
  },
];
