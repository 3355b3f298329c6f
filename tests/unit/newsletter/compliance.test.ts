import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildEdition } from '../../../scripts/lib/newsletter/build.ts';
import { judge } from '../../../scripts/lib/newsletter/judge.ts';
import { newEdition } from '../../../scripts/lib/newsletter/new.ts';
import { clientTextsOf } from '../../../scripts/lib/newsletter/client-texts.ts';
import { pageName, policyLink } from '../../../src/domain/newsletter/client/source-link.ts';
import { buildGraph } from '../../../src/domain/graph.ts';
import { readContent, validEntries } from '../../../src/loaders/disk.ts';
import { testWorkspace } from '../../helpers/newsletter-workspace.ts';
import type { TestWorkspace } from '../../helpers/newsletter-workspace.ts';

vi.setConfig({ testTimeout: 60_000 });

const id = '2026-11';
const file = `editions/${id}.mdx`;
const policy = 'policies/xudai-13-2024.mdx';
const settings = 'data/newsletter.yaml';
const opening = '  - 每条都附原文出处，适用条件以发文机关公布的原文为准。';

let workspace: TestWorkspace;
beforeEach(() => {
  workspace = testWorkspace();
});
afterEach(() => {
  workspace.remove();
});

/** Line that holds these words, of the file of the edition or another one. */
const lineOf = (words: string, within = file): number =>
  readFileSync(join(workspace.root, 'content', within), 'utf8')
    .split('\n')
    .findIndex((text) => text.includes(words)) + 1;
const problems = async (gate: string): Promise<readonly string[]> =>
  (await judge(workspace, id)).gates.find((one) => one.id === gate)?.problems ?? [];
const openWith = (...paragraphs: string[]): void => {
  workspace.edit(file, opening, paragraphs.map((text) => `  - ${text}`).join('\n'));
};
const waive = (waiver: Record<string, string>): void => {
  const [first, ...rest] = Object.entries(waiver).map(([key, value]) => `${key}: ${value}`);
  const text = `waivers:\n  - ${first}${rest.map((line) => `\n    ${line}`).join('')}\n`;
  workspace.edit(file, 'aiAssisted:', `${text}aiAssisted:`);
};
const urgency = {
  rule: 'urgency',
  place: 'editor-words',
  expression: '先到先得',
  reason: '通知原文如此，财政资金总额确有上限',
  post: 'compliance',
};

describe('the compliance check of an edition', () => {
  it('tells everything at once: place, words, laws, remedy', async () => {
    openWith('符合条件的企业保证获批，详询13800138000。', '先到先得');
    workspace.edit(
      policy,
      '早一点盘点到期贷款和资金缺口，赶在到期之前提出申请',
      '仅供内部参考，我行利率最优',
    );
    expect(await problems('compliance')).toEqual([
      `content/editions/2026-11.mdx:${lineOf('保证获批')}:12 错误 “保证获批”：承诺获批放款；依据《金融产品网络营销管理办法》第十条第七项（条款待核）、《广告法》第四条、第二十八条、《关于进一步规范金融营销宣传行为的通知》（条款待核）。改成“以本行审批结果为准”，只写条件和材料（规则 approval，位置 editor-words，不能豁免）`,
      `content/editions/2026-11.mdx:${lineOf('保证获批')}:19 错误 “13800138000”：手机号；依据《个人信息保护法》第二十五条。删掉；联系方式只留部门座机和本行邮箱（规则 mobile，位置 editor-words，不能豁免）`,
      `content/editions/2026-11.mdx:${lineOf('先到先得')}:5 提醒 “先到先得”：催促紧迫；依据审慎做法。写真实的截止日和出处，不催（规则 urgency，位置 editor-words，可写豁免）`,
      `content/policies/xudai-13-2024.mdx:${lineOf('仅供内部参考', policy)}:7 错误 “仅供内部参考”：内部标记和内部信息；依据《商业银行法》第五十三条、《保守国家秘密法》。删掉这一段；内部判断只留在知识库里（规则 internal，位置 what-to-do，不能豁免）`,
      `content/policies/xudai-13-2024.mdx:${lineOf('仅供内部参考', policy)}:18 提醒 “最优”：最高级用语；依据《广告法》第九条第三项、《广告绝对化用语执法指南》（条款待核）。删掉最高级；确有根据就写数字、范围、日期和出处（规则 superlative，位置 what-to-do，可写豁免）`,
    ]);
  });

  it('refuses a product in an edition for information, and lets it stand in one for promotion', async () => {
    openWith('我行票据池可以盘活应收票据。');
    expect((await problems('compliance')).join()).toContain('“票据池”：资讯版出现产品名');
    workspace.edit(file, 'lane: info', 'lane: promo');
    expect((await problems('compliance')).join()).not.toContain('票据池');
  });

  it.each(['changed', 'means', 'notFor', 'apply', '  example'])(
    'reads what is written under %s',
    async (field) => {
      const file = 'policies/shebei-gengxin-tiexi-2026-2.mdx';
      workspace.edit(file, new RegExp(`^  ${field}: .*$`, 'm'), `  ${field}: 申请就保证获批`);
      expect((await problems('compliance')).join()).toMatch(/shebei-gengxin.*“保证获批”：承诺获批放款/);
    },
  );

  it('does not judge words that stay in the bank', async () => {
    workspace.edit(policy, /^oneLine: .*$/m, 'oneLine: 保本保息，仅供内部参考');
    workspace.edit(file, /talk: .*$/m, 'talk: 我行利率最优，保证获批');
    expect(await problems('compliance')).toEqual([]);
  });

  it('names each element the edition lacks, where it belongs', async () => {
    workspace.edit(file, '  record: 示宣审〔2026〕第011号\n', '');
    workspace.edit('policies/zhongxiaowei-tiexi-2026-01.mdx', /^docNo: .*\n/m, '');
    workspace.edit('data/newsletter.yaml', '政策内容以原文为准', '仅供了解');
    workspace.edit('data/newsletter.yaml', '或致信 newsletter@bank.example，', '');
    const found = await problems('compliance');
    expect(found.map((text) => text.split('；依据')[0])).toEqual([
      `content/data/newsletter.yaml:${lineOf('仅供了解', settings)}:3 错误 免责声明里的“以原文为准”：缺免责声明`,
      `content/data/newsletter.yaml:${lineOf('optOut:', settings)}:9 错误 “接收退订的邮箱”：缺退订方式`,
      `content/editions/2026-11.mdx:${lineOf('  editor: policy-editor')}:3 提醒 “宣传审查编号”：缺宣传审查编号`,
      `content/editions/2026-11.mdx:${lineOf('policy: zhongxiaowei-tiexi-2026-01')}:5 错误 “中小微民营企业贷款贴息”的文号：缺文号`,
    ]);
  });
});

describe('a new edition', () => {
  it('does not go out before its blanks are filled', async () => {
    await newEdition(workspace, '2026-12-policy');
    const { gates } = await judge(workspace, '2026-12-policy');
    const found = gates.find((gate) => gate.id === 'compliance')?.problems ?? [];
    expect(found.filter((text) => text.includes('占位字')).map((text) => text.split('：占位字')[0])).toEqual([
      'content/editions/2026-12-policy.mdx:2:13 错误 “【写一句本期最要紧的话】”',
      'content/editions/2026-12-policy.mdx:19:5 错误 “【写一两句卷首语：本期为什么值得看】”',
    ]);
  });
});

describe('a waiver of an edition', () => {
  it('is printed in the report, with its reason and its post', async () => {
    openWith('先到先得');
    waive(urgency);
    expect(await problems('compliance')).toEqual([]);
    expect(await problems('waivers')).toEqual([]);
    await buildEdition(workspace, id);
    const html = readFileSync(join(workspace.folders.dist, 'review', id, 'qa.html'), 'utf8');
    expect(html).toContain('卷首语的“先到先得”（urgency）：通知原文如此，财政资金总额确有上限（合规复核岗）');
  });

  it.each([
    ['without a reason', { reason: '""' }, /没有写清理由。写明为什么可以保留，不少于 6 个字/],
    ['without a post', { post: '""' }, /没有写复核岗位。写同意保留的岗位/],
    ['by a person', { post: 'wang' }, /岗位 wang 不能豁免。写岗位不写人名，可以写：/],
    ['for other words', { expression: '手慢无' }, /对不上任何一处。文字已经改了就删掉豁免/],
    ['for another place', { place: 'body' }, /对不上任何一处/],
  ])('is refused %s, and the words with it', async (_name, change, message) => {
    openWith('先到先得');
    waive({ ...urgency, ...change });
    expect((await problems('waivers')).join()).toMatch(message);
    expect((await problems('compliance')).join()).toContain('“先到先得”：催促紧迫');
  });
});

describe('a sentence somebody shall look at', () => {
  const sentence = '三千万授信给贵司留好了，随时可以提款。';

  it('stops the edition until one line says who has looked, and tells that line', async () => {
    openWith(sentence);
    expect(await problems('compliance')).toEqual([]);
    const [problem = ''] = await problems('looks');
    expect(problem).toMatch(/请人看一眼 “.*授信.*”：话里有一定能批的意思/);
    const line = /- \{ rule: .* \}$/.exec(problem)?.[0].replace('岗位', 'compliance') ?? '';
    workspace.edit(file, 'aiAssisted:', `waivers:\n  ${line}\naiAssisted:`);
    expect([await problems('looks'), await problems('waivers')]).toEqual([[], []]);
    await buildEdition(workspace, id);
    const html = readFileSync(join(workspace.folders.dist, 'review', id, 'qa.html'), 'utf8');
    expect(html).toMatch(/sentence-approval）：看过，可以保留（合规复核岗）/);
  });

  it('is told by the report beside what nobody looks for', async () => {
    openWith(sentence);
    await buildEdition(workspace, id);
    const html = readFileSync(join(workspace.folders.dist, 'review', id, 'qa.html'), 'utf8');
    expect(html).toContain('<h2>没有查什么</h2>');
    expect(html).toContain('把意思藏在图片、语音、链接和附件里的话');
    expect(html).toContain('<code class="line">- { rule: sentence-approval');
    expect(html).not.toContain('可以送审');
  });
});

describe('what clients receive', () => {
  it.each(['2026-10', '2026-11'])('is linted to the last sentence: %s', async (edition) => {
    const { sources } = await readContent(workspace.folders.content);
    const graph = buildGraph(validEntries(sources));
    const { assembled } = await judge(workspace, edition);
    const linted = new Set(
      clientTextsOf(graph, sources, graph.get('editions', edition)).map(({ text }) => text),
    );
    const sentences = assembled.variants.flatMap((variant) => [...sentencesOf(variant)]);
    expect(sentences.length).toBeGreaterThan(50);
    expect(sentences.filter((text) => !linted.has(text) && !isMade(graph, text))).toEqual([]);
  });
});

function* sentencesOf(value: unknown): Generator<string> {
  if (typeof value === 'string' && /\p{Script=Han}/u.test(value)) yield value;
  else if (typeof value === 'object' && value !== null)
    for (const item of Object.values(value)) yield* sentencesOf(item);
}

/** Names of registers, and words the program itself puts together. */
const isMade = (graph: ReturnType<typeof buildGraph>, text: string): boolean =>
  /^(\d{4}年第\d+期(?:（总第\d+期）)?|现行有效|截至出刊日未见废止|截至出刊日还有\d+天到期|将于.*施行|金融政策解读|行业发展动态)$/.test(
    text,
  ) ||
  graph.all('industries').some(({ data }) => data.title === text) ||
  graph.all('policies').some(({ data }) => policyLink(data).urlName === text) ||
  graph
    .all('facts')
    .some(({ data }) =>
      data.facts.some(({ client }) => client && pageName(client.source.urlName) === text),
    ) ||
  graph.all('sources').some(({ data }) => JSON.stringify(data).includes(JSON.stringify(text)));
