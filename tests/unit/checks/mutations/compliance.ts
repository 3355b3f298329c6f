import { readFileSync } from 'node:fs';
import type { MutationCase } from '../../../helpers/mutate.ts';

const policy = 'policies/shebei-gengxin-tiexi-2026-2.mdx';
const says = '    - 支持范围由设备购置贷款扩大到项目相关固定资产贷款';
const edition = readFileSync('tests/fixtures/newsletter/edition.mdx', 'utf8');
const opening = '  - 每条都附原文出处，适用条件以发文机关公布的原文为准。';
const waiver = (reason: string) => `waivers:
  - rule: urgency
    place: editor-words
    expression: 先到先得
    reason: ${reason}
    post: compliance`;

/** Words clients must not read, and a broken compliance pack. */
export const compliance: readonly MutationCase[] = [
  {
    name: 'a promise in the client view of a policy',
    edit: { file: policy, find: says, to: '    - 符合条件的企业包过，保证获批' },
    report: [
      'client-wording policies/shebei-gengxin-tiexi-2026-2.mdx:83:14 给客户看的文字里有“包过”：承诺获批放款；依据《金融产品网络营销管理办法》第十条第七项（条款待核）、《广告法》第四条、第二十八条、《关于进一步规范金融营销宣传行为的通知》（条款待核） → 改成“以本行审批结果为准”，只写条件和材料（合规规则 approval，位置 body）',
      'client-wording policies/shebei-gengxin-tiexi-2026-2.mdx:83:17 给客户看的文字里有“保证获批”：承诺获批放款；依据《金融产品网络营销管理办法》第十条第七项（条款待核）、《广告法》第四条、第二十八条、《关于进一步规范金融营销宣传行为的通知》（条款待核） → 改成“以本行审批结果为准”，只写条件和材料（合规规则 approval，位置 body）',
    ],
  },
  {
    name: 'a promise without a forbidden word in the client view of a policy',
    edit: { file: policy, find: says, to: '    - 额度已经给贵公司留好，签字就行' },
    report: [
      'client-wording-look policies/shebei-gengxin-tiexi-2026-2.mdx:83:7 请人看一眼：给客户看的文字里有“额度已经给贵公司留好，签字就行”：话里有一定能批的意思；依据《广告法》第四条、第二十八条、《关于进一步规范金融营销宣传行为的通知》（条款待核） → 改成“可以申请，是否获批和额度以审批结果为准”（合规规则 sentence-approval，位置 body）',
    ],
  },
  {
    name: 'pressure and a vague day in the client view of a policy',
    edit: { file: policy, find: says, to: '    - 近日启动申报，先到先得' },
    report: [
      'client-wording-doubt policies/shebei-gengxin-tiexi-2026-2.mdx:83:7 给客户看的文字里有“近日”：时间不写清楚；依据审慎做法 → 写成具体日期，例如“2026年11月20日”（合规规则 stale，位置 body）',
    ],
  },
  {
    name: 'an internal mark and a superlative of the bank in the title clients read',
    edit: { file: policy, find: /^ {2}title: .*$/m, to: '  title: 仅供内部参考，我行利率最优' },
    report: [
      'client-wording policies/shebei-gengxin-tiexi-2026-2.mdx:78:10 给客户看的文字里有“仅供内部参考”：内部标记和内部信息；依据《商业银行法》第五十三条、《保守国家秘密法》 → 删掉这一段；内部判断只留在知识库里（合规规则 internal，位置 title）',
      'client-wording policies/shebei-gengxin-tiexi-2026-2.mdx:78:21 给客户看的文字里有“最优”：最高级用语；依据《广告法》第九条第三项、《广告绝对化用语执法指南》（条款待核） → 删掉最高级；确有根据就写数字、范围、日期和出处（合规规则 superlative，位置 title）',
    ],
  },
  {
    name: 'a promise in the words clients never read',
    edit: { file: policy, find: /^oneLine: .*$/m, to: 'oneLine: 给客户讲清楚，不是人人都能拿到补贴' },
    report: [],
  },
  {
    name: 'a blank left in the settings of every edition',
    edit: { file: 'data/newsletter.yaml', find: 'phone: 010-00000000', to: 'phone: 请拨打XX' },
    report: [
      'client-wording data/newsletter.yaml:45:13 给客户看的文字里有“XX”：占位字；依据审慎做法 → 补上内容，或删掉这一句（合规规则 placeholder，位置 contact）',
    ],
  },
  {
    name: 'a product in the opening words of an edition for information',
    edit: {
      file: 'editions/2026-11.mdx',
      to: edition.replace(opening, '  - 我行票据池也可以办，先到先得。'),
    },
    report: [
      'client-wording editions/2026-11.mdx:20:7 给客户看的文字里有“票据池”：资讯版出现产品名；依据《金融产品网络营销管理办法》第二条（条款待核）、审慎做法 → 改成营销版（promo），或删去产品名（合规规则 product-words，位置 editor-words）',
      'client-wording-doubt editions/2026-11.mdx:20:15 给客户看的文字里有“先到先得”：催促紧迫；依据审慎做法 → 写真实的截止日和出处，不催（合规规则 urgency，位置 editor-words）',
    ],
  },
  {
    name: 'words an edition keeps by a waiver without a reason',
    edit: {
      file: 'editions/2026-11.mdx',
      to: edition.replace(opening, '  - 先到先得。').replace('waivers: []', waiver('""')),
    },
    report: [
      'client-wording-doubt editions/2026-11.mdx:20:5 给客户看的文字里有“先到先得”：催促紧迫；依据审慎做法 → 写真实的截止日和出处，不催（合规规则 urgency，位置 editor-words）',
    ],
  },
  {
    name: 'words an edition keeps by a sound waiver',
    edit: {
      file: 'editions/2026-11.mdx',
      to: edition
        .replace(opening, '  - 先到先得。')
        .replace('waivers: []', waiver('通知原文如此，财政资金总额确有上限')),
    },
    report: [],
  },
  {
    name: 'a compliance rule on a law nobody registered',
    edit: {
      file: 'data/compliance/claims.yaml',
      find: '{ law: advertising, article: 第二十五条第一项, verified: true }',
      to: '{ law: advertizing, article: 第二十五条第一项, verified: true }',
    },
    report: [
      'compliance-pack data/compliance/claims.yaml:55:16 没有登记依据 advertizing；是否指 advertising？ → 改成 data/compliance/laws.yaml 里的标识，或先在那里登记',
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
      'schema-violation data/compliance/pressure.yaml:24:9 rules.expressions（违规或有风险的说法（正则））：不是能用的正则表达式；检查括号和竖线是否成对 → 现在是 (先到先得，照前面这句改',
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
      'schema-violation data/compliance/leaks.yaml:14:5 rules：expressions、detector、element、judges 四选一 → 照前面这句改',
    ],
  },
];
