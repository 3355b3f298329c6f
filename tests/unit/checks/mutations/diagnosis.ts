import { governed } from '../../../helpers/governed.ts';
import type { MutationCase } from '../../../helpers/mutate.ts';

const file = 'data/diagnosis.yaml';

const sound = `${governed('看数诊断', '先看数，再去问')}
notice: 经验线以本行为准
use: [先看自己, 再比同行]
statement:
  firm: 甲厂是编的
  unit: 万元
  lines:
    - { name: 应收账款, sheet: balance, previous: 50, current: 80 }
    - { name: 存货, sheet: balance, previous: 40, current: 60 }
    - { name: 资产总计, sheet: balance, previous: 90, current: 140 }
    - { name: 营业收入, sheet: income, previous: 300, current: 320 }
  totals:
    - name: 资产总计
      formula: 应收账款+存货
patterns:
  - id: slow
    name: 货款越收越慢
    metric: 应收账款周转天数
    ratios:
      - name: 应收天数
        formula: 360×应收账款÷营业收入
        unit: 天
        line: { when: above, value: 100, from: 本行定, basis: assumption }
    see: 天数变长
    hides: [放长了账期, 大客户压款]
    ask: 货款比以前慢吗？
    look: [账龄表, 对账单]
    industries:
      - { industry: machinery, text: 看验收款 }
    basis: general
foresight:
  given: 要借多少
  steps:
    - { name: 应收占用, formula: 应收账款-上年应收账款, unit: 万元 }
    - { name: 多占的钱, formula: 应收占用+存货-上年存货, unit: 万元 }
  reading: 多占的钱要有来处
  basis: general
needs:
  - id: stretch
    sign: 应收涨得快
    metrics: [应收账款周转天数]
    need: 早些收回货款
    when: 两个月没按时回款
    prepare: [账龄表]
    nodes: [machinery/struct]
    basis: general
redLines: [不把报表发到外面]
`;

const broken = (name: string, find: string, to: string, report: readonly string[]): MutationCase => ({
  name,
  edit: { file, to: sound.replace(find, to) },
  report,
});

/** A statement that does not add up, and formulas and numbers of indicators that name nothing. */
export const diagnosis: readonly MutationCase[] = [
  broken('a statement whose parts do not add up', 'current: 140', 'current: 150', [
    'diagnosis-figure data/diagnosis.yaml:23:16 本年资产总计按公式是 140，报表里写的是 150 → 改报表里写错的那一项，让三张表对得上',
  ]),
  broken('a ratio of a line the statement has not', '360×应收账款÷营业收入', '360×应收款÷营业收入', [
    'diagnosis-figure data/diagnosis.yaml:30:18 公式里的“应收款”报表里没有，算不出来 → 和 statement.lines 的名称写得一样；上一年的数写成“上年”加名称；前面几步的结果用那一步的名称',
  ]),
  broken('a step that names nothing', '应收账款-上年应收账款', '应收账款-前年应收账款', [
    'diagnosis-figure data/diagnosis.yaml:43:30 公式里的“前年”报表里没有，算不出来 → 和 statement.lines 的名称写得一样；上一年的数写成“上年”加名称；前面几步的结果用那一步的名称',
  ]),
  broken('an indicator no industry has', 'metric: 应收账款周转天数', 'metric: 应收天数', [
    'diagnosis-figure data/diagnosis.yaml:27:13 行业指标里没有“应收天数” → 写成 indicators.yaml 里有的名称：应收账款周转天数、存货周转天数、毛利率、资产负债率、研发费用率、经营现金流净额与净利润比',
  ]),
];
