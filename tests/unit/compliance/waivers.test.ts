import { expect, it } from 'vitest';
import { applyWaivers, lintClientText } from '../../../src/compliance/index.ts';
import type { Waiver } from '../../../src/compliance/index.ts';
import { clientText, realPack } from '../../helpers/compliance.ts';

const pack = realPack;
const findings = lintClientText(pack, [
  clientText('额度有限', { slot: 'body' }),
  clientText('额度有限', { slot: 'footer' }),
  clientText('联系13800138000', { slot: 'body' }),
]);
const waiver: Waiver = {
  rule: 'urgency',
  place: 'body',
  expression: '额度有限',
  reason: '文件原话，财政资金总额确有上限',
  post: 'compliance',
};
const posts = ['compliance', 'policy-editor'];
const messages = (...waivers: Waiver[]) =>
  applyWaivers(findings, waivers, posts).problems.map(({ message, fix }) => `${message} → ${fix}`);

it('a waiver covers its own place and leaves the others', () => {
  const { remaining, waived, problems } = applyWaivers(findings, [waiver], posts);
  expect(waived.map(({ finding }) => finding.slot)).toEqual(['body']);
  expect(remaining.map(({ ruleId, slot }) => `${ruleId} ${slot}`)).toEqual(['urgency footer', 'mobile body']);
  expect(problems).toEqual([]);
});

it('a waiver for another file covers nothing', () => {
  expect(applyWaivers(findings, [{ ...waiver, file: 'editions/2026-10.mdx' }], posts).waived).toEqual([]);
});

it.each<[string, Partial<Waiver>, string]>([
  ['no reason', { reason: '同意' }, '没有写清理由 → 写明为什么可以保留，不少于 6 个字'],
  ['no post', { post: ' ' }, '没有写复核岗位 → 写同意保留的岗位，例如 compliance，不写人名'],
  [
    'the name of a person',
    { post: '王某' },
    '岗位 王某 不能豁免 → 写岗位不写人名，可以写：compliance、policy-editor',
  ],
  [
    'other words',
    { expression: '先到先得' },
    '对不上任何一处 → 文字已经改了就删掉豁免；没改就核对规则、位置和原词',
  ],
  ['a mobile number', { rule: 'mobile', expression: '13800138000' }, '不被允许 → 这类问题不能豁免，只能改掉'],
])('a waiver with %s is a problem and covers nothing', (_name, change, report) => {
  const broken = { ...waiver, ...change };
  expect(messages(broken)).toEqual([`对“${broken.expression}”（${broken.rule}，body）的豁免${report}`]);
  expect(applyWaivers(findings, [broken], posts).remaining).toEqual(findings);
});

it('a waiver for words that stand in two files has to say which', () => {
  const twice = ['policies/a.mdx', 'policies/b.mdx'].flatMap((file) =>
    lintClientText(pack, [
      clientText('额度有限', { slot: 'body', at: () => ({ file, line: 9, column: 5 }) }),
    ]),
  );
  expect(
    applyWaivers(twice, [waiver], posts).problems.map(({ message, fix }) => `${message} → ${fix}`),
  ).toEqual([
    '对“额度有限”（urgency，body）的豁免对上了 2 个文件 → 一处一条，用 file 写明是哪个：policies/a.mdx、policies/b.mdx',
  ]);
  const { remaining } = applyWaivers(twice, [{ ...waiver, file: 'policies/a.mdx' }], posts);
  expect(remaining.map(({ place }) => place.file)).toEqual(['policies/b.mdx']);
});
