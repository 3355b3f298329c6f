import type { MutationCase } from '../../../helpers/mutate.ts';

const nowhere =
  '换成代称，例如 Z机械、客户A；确有公开来源的，先写进 content/data/public-names.yaml：企业、来源、写在哪些条目';
const elsewhere = (entry: string): string =>
  `换成代称，例如 Z机械、客户A；确有公开来源的，在 content/data/public-names.yaml 里这家的 where 加上 ${entry}`;

const data = (kind: string, words: string, at: number, message: string) => ({
  kind,
  words,
  rule: 'personal-data',
  at,
  message: `像是${message}`,
  fix: '删掉；本库不存任何客户或个人信息',
});
const person = (kind: string, words: string, at: number, name: string) => ({
  kind,
  words,
  rule: 'person-name',
  at,
  message: `写了人：“${name}”`,
  fix: '只写岗位，例如 财务负责人、客户经理；称呼写成 王某 也可以',
});

/** Put behind the same words of a body; `at` is where the first report stands in them. */
const privateWords = [
  data('a landline', '打 0571-8765 4321 找财务', 2, '固定电话'),
  data('a landline in full-width brackets', '电话（021）6888 8888', 3, '固定电话'),
  data('a service number of a firm', '客服 400-820-8820', 3, '400 电话'),
  data('a full-width mobile number', '手机１３８００１３８０００', 2, '手机号'),
  data('a mobile number digit by digit', '手机 1 3 8 0 0 1 3 8 0 0 0', 3, '手机号'),
  data('a mobile number with dots', '手机 138.0013.8000', 3, '手机号'),
  data('an e-mail address', '发到 zhang@corp.com', 3, '邮箱'),
  data('a full-width e-mail address', '发到 zhang＠corp.com.cn', 3, '邮箱'),
  data('a WeChat id', '加微信 zhangsan123 细聊', 4, '微信号'),
  data('a WeChat id with its label', '微信号：hengli_cai', 4, '微信号'),
  data('a QQ number', 'QQ：88123456', 3, 'QQ 号'),
  data('an account number', '对公账号：1202 0201 0990 0123 456', 5, '账号'),
  data('an account number behind its bank', '工行 1202020109900123456', 3, '账号'),
  data('a card number with a wrong check digit', '卡 6222020200112233445', 2, '账号'),
  data('a resident id number with a slip', '身份证号：110105194912310021', 5, '身份证号'),
  data('a social credit code in groups', '税号 9135 0100 M000 100Y 43', 3, '统一社会信用代码'),
  data('a full-width social credit code', '９１３５０１００Ｍ０００１００Ｙ４３', 0, '统一社会信用代码'),
  person('a name with a title', '张三经理电话请看通讯录', 0, '张三经理'),
  person('a surname with a short title', '李总说月底前回款', 0, '李总'),
  person('a name behind its post', '联系人：陈志强', 4, '陈志强'),
  person('a two-letter surname', '材料交给欧阳主任', 4, '欧阳主任'),
];

/** Words that identify somebody. */
export const privacy: readonly MutationCase[] = [
  {
    name: 'a mobile number',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先问财务负责人 13800138000，挑八个' },
    report: ['personal-data methods/spin.mdx:50:60 像是手机号 → 删掉；本库不存任何客户或个人信息'],
  },
  {
    name: 'a resident id number',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑 11010519491231002X 八个' },
    report: ['personal-data methods/spin.mdx:50:55 像是身份证号 → 删掉；本库不存任何客户或个人信息'],
  },
  {
    name: 'a social credit code',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑 91350100M000100Y43 八个' },
    report: ['personal-data methods/spin.mdx:50:55 像是统一社会信用代码 → 删掉；本库不存任何客户或个人信息'],
  },
  {
    name: 'a bank card number',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑 6222020000000000000 八个' },
    report: ['personal-data methods/spin.mdx:50:55 像是银行卡号 → 删掉；本库不存任何客户或个人信息'],
  },
  {
    name: 'a mobile number in groups',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑 138 0013 8000 八个' },
    report: ['personal-data methods/spin.mdx:50:55 像是手机号 → 删掉；本库不存任何客户或个人信息'],
  },
  {
    name: 'a mobile number with hyphens',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑 138-0013-8000 八个' },
    report: ['personal-data methods/spin.mdx:50:55 像是手机号 → 删掉；本库不存任何客户或个人信息'],
  },
  {
    name: 'a resident id number with a small x',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑 11010519491231002x 八个' },
    report: ['personal-data methods/spin.mdx:50:55 像是身份证号 → 删掉；本库不存任何客户或个人信息'],
  },
  {
    name: 'a bank card number in groups',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑 6222 0200 0000 0000 000 八个' },
    report: ['personal-data methods/spin.mdx:50:55 像是银行卡号 → 删掉；本库不存任何客户或个人信息'],
  },
  {
    name: 'a mobile number in code',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑 `13800138000` 八个' },
    report: ['personal-data methods/spin.mdx:50:56 像是手机号 → 删掉；本库不存任何客户或个人信息'],
  },
  {
    name: 'a mobile number in a formula',
    edit: { file: 'cases/z-machinery.mdx', find: 'formula: 释放资金', to: 'formula: 13800138000 释放资金' },
    report: ['personal-data cases/z-machinery.mdx:45:14 像是手机号 → 删掉；本库不存任何客户或个人信息'],
  },
  {
    name: 'a real company',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑华星机械有限公司八个' },
    report: [
      'real-company methods/spin.mdx:50:52 写了企业全名“先挑华星机械有限公司” → 换成代称，例如 Z机械、客户A；确有公开来源的，先写进 content/data/public-names.yaml：企业、来源、写在哪些条目',
    ],
  },
  {
    name: 'the name of a group',
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑华星集团的八个' },
    report: [
      'real-company methods/spin.mdx:50:52 写了集团名“先挑华星集团” → 换成代称，例如 Z机械、客户A；确有公开来源的，先写进 content/data/public-names.yaml：企业、来源、写在哪些条目',
    ],
  },
  {
    name: 'the name of a group in the background of a client',
    edit: { file: 'cases/z-machinery.mdx', find: 'client: Z公司', to: 'client: 华星重工集团' },
    report: [
      'real-company cases/z-machinery.mdx:22:9 写了集团名“华星重工集团” → 换成代称，例如 Z机械、客户A；确有公开来源的，先写进 content/data/public-names.yaml：企业、来源、写在哪些条目',
    ],
  },
  {
    name: 'a company in a visit dialogue',
    edit: {
      file: 'industries/machinery/dialogue.yaml',
      find: /^oneLine: .*$/m,
      to: 'oneLine: 华星机械有限公司这样说',
    },
    report: [
      'real-company industries/machinery/dialogue.yaml:2:10 写了企业全名“华星机械有限公司” → 换成代称，例如 Z机械、客户A；确有公开来源的，先写进 content/data/public-names.yaml：企业、来源、写在哪些条目',
    ],
  },
  {
    name: 'a company as the client of a case',
    edit: { file: 'cases/z-machinery.mdx', find: 'client: Z公司', to: 'client: 华星机械有限公司' },
    report: [
      'real-company cases/z-machinery.mdx:22:9 写了企业全名“华星机械有限公司” → 换成代称，例如 Z机械、客户A；确有公开来源的，先写进 content/data/public-names.yaml：企业、来源、写在哪些条目',
    ],
  },
  ...privateWords.map(({ kind, words, rule, at, message, fix }): MutationCase => ({
    name: kind,
    edit: { file: 'methods/spin.mdx', find: '先挑八个', to: `先挑八个。${words}` },
    report: [`${rule} methods/spin.mdx:50:${57 + at} ${message} → ${fix}`],
  })),
  {
    name: 'a mobile number in the name of a picture',
    edit: { file: 'images/li-13800138000.png', to: '' },
    report: [
      'file-name images/li-13800138000.png:1:1 名称“images/li-13800138000.png”里像有手机号 → 改个名字，文件名也会公开；本库不存任何客户或个人信息',
      'picture-type images/li-13800138000.png:1:1 图片打不开，文件不完整或者不是图片：li-13800138000.png → 重新导出或重新截图，再换掉这个文件',
      'unused-picture images/li-13800138000.png:1:1 没有哪一篇用到这张图 → 在正文里用 ![图上说了什么](地址) 放上，不用就删掉',
    ],
  },
  {
    name: 'a firm in what a node does',
    edit: {
      file: 'industries/machinery/nodes/struct.mdx',
      find: /^does: .*$/m,
      to: 'does: 给比亚迪股份有限公司和徐工机械配件。',
    },
    report: [
      `real-company industries/machinery/nodes/struct.mdx:16:8 写了企业全名“比亚迪股份有限公司” → ${elsewhere('nodes/machinery/struct')}`,
      `real-company industries/machinery/nodes/struct.mdx:16:18 写了企业名“徐工机械” → ${nowhere}`,
    ],
  },
  {
    name: 'a client as the case of a question',
    edit: { file: 'learn/questions/tiering.yaml', find: '战略层每月', to: '华恒重工集团每月' },
    report: [`real-company learn/questions/tiering.yaml:18:12 写了集团名“华恒重工集团” → ${nowhere}`],
  },
  {
    name: 'a firm in a case from public reports that is not in the register',
    edit: {
      file: 'cases/byd-supplier-payment.mdx',
      find: /^situation: /m,
      to: 'situation: 华星机械有限公司公告，',
    },
    report: [`real-company cases/byd-supplier-payment.mdx:27:12 写了企业全名“华星机械有限公司” → ${nowhere}`],
  },
  {
    name: 'a telephone number in the name of a park on a map',
    edit: { file: 'regions/jia.geojson', find: /"name": "[^"]*"/, to: '"name": "13800138000"' },
    report: ['personal-data regions/jia.geojson:6:50 像是手机号 → 删掉；本库不存任何客户或个人信息'],
  },
  {
    name: 'a public name without its source',
    edit: { file: 'data/public-names.yaml', find: 'sources: [S28]', to: 'sources: []' },
    report: [
      'schema-violation data/public-names.yaml:19:14 companies.sources（来源编号）：写明哪条公开来源提到它 → 照前面这句改',
    ],
  },
];
