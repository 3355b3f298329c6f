import type { MutationCase } from '../../../helpers/mutate.ts';

const policy = 'policies/yintuan-daikuan-banfa-2024.mdx';
const keyPoint = '  - 在2011年《银团贷款业务指引》基础上修订';

/** Words clients must not read, and a broken compliance pack. */
export const compliance: readonly MutationCase[] = [
  {
    name: 'a promise in the client view of a policy',
    edit: { file: policy, find: keyPoint, to: '  - 符合条件的企业包过，保证获批' },
    report: [
      'client-wording policies/yintuan-daikuan-banfa-2024.mdx:34:12 给客户看的文字里有“包过”：承诺获批放款；依据《金融产品网络营销管理办法》第十条第七项（条款待核） → 改成“以本行审批结果为准”，只写条件和材料（合规规则 approval）',
      'client-wording policies/yintuan-daikuan-banfa-2024.mdx:34:15 给客户看的文字里有“保证获批”：承诺获批放款；依据《金融产品网络营销管理办法》第十条第七项（条款待核） → 改成“以本行审批结果为准”，只写条件和材料（合规规则 approval）',
    ],
  },
  {
    name: 'pressure and a vague day in the client view of a policy',
    edit: { file: policy, find: keyPoint, to: '  - 近日启动申报，先到先得' },
    report: [
      'client-wording-doubt policies/yintuan-daikuan-banfa-2024.mdx:34:5 给客户看的文字里有“近日”：时间不写清楚；依据审慎做法 → 写成具体日期，例如“2026年11月20日”（合规规则 stale）',
    ],
  },
  {
    name: 'an internal mark in the line a manager says',
    edit: { file: policy, find: /^oneLine: .*$/m, to: 'oneLine: 仅供内部参考，我行利率最优' },
    report: [
      'client-wording policies/yintuan-daikuan-banfa-2024.mdx:3:10 给客户看的文字里有“仅供内部参考”：内部标记和内部信息；依据《商业银行法》第五十三条 → 删掉这一段；内部判断只留在知识库里（合规规则 internal）',
      'client-wording-doubt policies/yintuan-daikuan-banfa-2024.mdx:3:21 给客户看的文字里有“最优”：最高级用语；依据《广告法》第九条第三项 → 删掉最高级；确有根据就写数字、范围、日期和出处（合规规则 superlative）',
    ],
  },
  {
    name: 'a compliance rule on a law nobody registered',
    edit: {
      file: 'data/compliance/claims.yaml',
      find: '{ law: advertising, article: 第二十五条第一项, verified: true }',
      to: '{ law: advertizing, article: 第二十五条第一项, verified: true }',
    },
    report: [
      'compliance-pack data/compliance/claims.yaml:49:16 没有登记依据 advertizing；是否指 advertising？ → 改成 data/compliance/laws.yaml 里的标识，或先在那里登记',
    ],
  },
  {
    name: 'the id of a compliance rule in two files',
    edit: { file: 'data/compliance/money.yaml', find: 'id: tying', to: 'id: urgency' },
    report: [
      'compliance-pack data/compliance/pressure.yaml:14:9 合规规则 urgency 在 data/compliance/money.yaml 里已经有了 → 换一个编号；编号用过就不再给别的规则',
    ],
  },
  {
    name: 'an expression that is none',
    edit: { file: 'data/compliance/pressure.yaml', find: "'先到先得'", to: "'(先到先得'" },
    report: [
      'schema-violation data/compliance/pressure.yaml:23:9 rules.expressions（违规或有风险的说法（正则））：不是能用的正则表达式；检查括号和竖线是否成对 → 现在是 (先到先得，请按提示改',
    ],
  },
  {
    name: 'a compliance rule that says twice what it looks for',
    edit: {
      file: 'data/compliance/leaks.yaml',
      find: 'detector: mobile',
      to: "detector: mobile\n    expressions: ['手机']",
    },
    report: [
      'schema-violation data/compliance/leaks.yaml:14:5 rules：expressions、detector、element 三选一 → 现在是 {"id":"mobile","title":"手机号","detector":，请按提示改',
    ],
  },
];
