import { cpSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { judge } from '../../../../scripts/lib/newsletter/judge.ts';
import { testWorkspace } from '../../../helpers/newsletter-workspace.ts';
import type { TestWorkspace } from '../../../helpers/newsletter-workspace.ts';

vi.setConfig({ hookTimeout: 120_000 });

/** A way to get words or a link past the checks that a careless or clever author might find. */
interface Attack {
  attempt: string;
  file: string;
  find: string | RegExp;
  to: string;
  /** What must be told, with the file and field it comes from. */
  expected: RegExp;
}

const edition = 'editions/2026-11.mdx';
const subsidy = 'policies/shebei-gengxin-tiexi-2026-2.mdx';
const small = 'policies/zhongxiaowei-tiexi-2026-01.mdx';
const exports = 'policies/guangfu-dianchi-chukou-tuishui-2-2026.mdx';
const devices = 'policies/shebei-qiju-kouchu-37-2023.mdx';
const research = 'policies/yanfa-jiaji-kouchu-7-2023.mdx';
const guarantee = 'policies/minjian-touzi-danbao-6-2026.mdx';
const renewal = 'policies/xudai-13-2024.mdx';
const facts = 'industries/new-energy/facts.yaml';
const settings = 'data/newsletter.yaml';
const drawing = 'editions/2026-11-deadlines.svg';
const url = /^( {2}url: ).*$/m;

/** Words in fields that no rule for authors reads as words for clients. */
const words: readonly Attack[] = [
  {
    attempt: 'a promise in the title of a source that stands in for one of the fact',
    file: 'data/sources.yaml',
    find: 'title: 废旧动力电池回收图表解读（永昌县政府网/新华社）',
    to: 'title: 本行保本理财图表解读',
    expected: /data\/sources\.yaml:225:1\d 错误 “保本”/,
  },
  {
    attempt: 'a phone number in the name of an industry',
    file: 'industries/new-energy/index.mdx',
    find: 'title: 新能源',
    to: 'title: 新能源138·1234·5678',
    expected: /industries\/new-energy\/index\.mdx:2:\d+ 错误 “138·1234·5678”：手机号/,
  },
  {
    attempt: 'a promise in the name of a segment',
    file: edition,
    find: 'name: 机械制造企业',
    to: 'name: 保证获批的企业',
    expected: /editions\/2026-11\.mdx:\d+:11 错误 “保证获批”/,
  },
  {
    attempt: 'a promise in the words of one segment alone',
    file: edition,
    find: 'title: 两项贴息年底到期，设备扣除到2027年',
    to: 'title: 两项贴息年底到期，我行保-证-获-批',
    expected: /editions\/2026-11\.mdx:\d+:\d+ 错误 “保-证-获-批”/,
  },
  {
    attempt: 'a promise in the title of a document',
    file: research,
    find: 'title: 关于进一步完善',
    to: 'title: 关于保本保息和进一步完善',
    expected: /yanfa-jiaji-kouchu-7-2023\.mdx:2:10 错误 “保本/,
  },
  {
    attempt: 'a phone number as the number of a document',
    file: guarantee,
    find: 'docNo: 财金〔2026〕6号',
    to: 'docNo: 财金一三八一二三四五六七八号',
    expected: /minjian-touzi-danbao-6-2026\.mdx:31:10 错误 “一三八一二三四五六七八”：手机号/,
  },
  {
    attempt: 'a promise as an issuer',
    file: small,
    find: 'issuers:\n  - 财政部',
    to: 'issuers:\n  - 保·证·获·批办公室',
    expected: /zhongxiaowei-tiexi-2026-01\.mdx:\d+:5 错误 “保·证·获·批”/,
  },
  {
    attempt: 'an id in the name of a page',
    file: renewal,
    find: 'name: 中国政府网政策文件库',
    to: 'name: 中国政府网110105491231002',
    expected: /xudai-13-2024\.mdx:71:14 错误 “110105491231002”：身份证号/,
  },
  {
    attempt: 'a mail address in the name of the site of a fact',
    file: facts,
    find: 'urlName: 永昌县人民政府网站（新华社图表，办法原文以工业和信息化部公布为准）',
    to: 'urlName: 永昌县人民政府网站 zhang＠qq．com',
    expected: /facts\.yaml:\d+:\d+ 错误 “zhang＠qq．com”：私人邮箱/,
  },
  {
    attempt: 'a superlative of the bank in the name of the series, with signs nobody sees',
    file: settings,
    find: 'name: 金融政策解读与行业发展动态',
    to: 'name: 我行保\u2063证获\u034f批快讯',
    expected: /newsletter\.yaml:\d+:\d+ 错误 “保\u2063证获\u034f批”/,
  },
  {
    attempt: 'traditional characters in the notice',
    file: settings,
    find: '  - 解读为编者观点，政策内容以原文为准。',
    to: '  - 解读为编者观点，政策内容以原文为准，本行產品保證獲批。',
    expected: /newsletter\.yaml:\d+:\d+ 错误 “保證獲批”/,
  },
  {
    attempt: 'a promise as what a picture says',
    file: drawing,
    find: /<text([^>]*)>[^<]+</,
    to: '<text$1>保本保息<',
    expected: /2026-11-deadlines\.svg:\d+:\d+ 错误 “保本/,
  },
  {
    attempt: 'a number begun in one field and ended in the next',
    file: settings,
    find: '  bank: 示例银行示例分行\n  department: 公司金融部',
    to: '  bank: 示例银行示例分行138\n  department: "12345678公司金融部"',
    expected: /newsletter\.yaml:\d+:\d+ 错误 “138\u300012345678”：手机号/,
  },
  {
    attempt: 'a client by a short name in the name of an issuer',
    file: facts,
    find: 'issuer: 工业和信息化部等六部门',
    to: 'issuer: 比·亞·迪等六家',
    expected: /industries\/new-energy\/facts\.yaml:\d+:\d+ 写了企业名“比亚迪”/,
  },
];

/** Addresses. Each policy has one. */
const link = (attempt: string, file: string, address: string, expected: RegExp): Attack => ({
  attempt,
  file,
  find: url,
  to: `$1${address}`,
  expected,
});
const links: readonly (readonly Attack[])[] = [
  [
    link(
      'a name before the host',
      subsidy,
      'https://www.mof.gov.cn@evil.example/',
      /-2026-2\.mdx:105:\d+ .*网址里有 @/,
    ),
    link(
      'an address of the intranet',
      small,
      'https://oa/zhengce',
      /tiexi-2026-01\.mdx:104:\d+ oa 是内网地址/,
    ),
    link(
      'a number as the host',
      exports,
      'https://10.1.2.3/zcfgk',
      /-2-2026\.mdx:93:\d+ 网址是一串数字 10\.1\.2\.3/,
    ),
    link(
      'a number in disguise',
      devices,
      'https://3232235777/art',
      /-37-2023\.mdx:81:\d+ 网址是一串数字 192\.168\.1\.1/,
    ),
    link(
      'letters that look alike',
      research,
      'https://www.gоv.cn/xxgk',
      /-7-2023\.mdx:91:\d+ 网址里有空格、汉字或者看不见的字符/,
    ),
    link(
      'the same in punycode',
      guarantee,
      'https://www.xn--gv-jbc.cn/',
      /-6-2026\.mdx:102:\d+ www\.xn--gv-jbc\.cn 用了看起来像别家网站的字/,
    ),
    link(
      'no lock',
      renewal,
      'http://www.gov.cn/zhengce/content_6976361.htm',
      /-13-2024\.mdx:72:\d+ 网址不是 https/,
    ),
  ],
  [
    link(
      'a site of the same beginning',
      subsidy,
      'https://www.mof.gov.cn.evil.com/',
      /-2026-2\.mdx:105:\d+ www\.mof\.gov\.cn\.evil\.com 不在官方网站名录里/,
    ),
    link('a port', small, 'https://www.mof.gov.cn:8443/', /tiexi-2026-01\.mdx:104:\d+ 网址带了端口 8443/),
    link(
      'a site of the same end',
      exports,
      'https://evilgov.cn/zcfgk',
      /-2-2026\.mdx:93:\d+ evilgov\.cn 不在官方网站名录里/,
    ),
    link('IPv6', devices, 'https://[fe80::1]/art', /-37-2023\.mdx:81:\d+ 网址是一串数字/),
    link(
      'a local name',
      research,
      'https://portal.bank.local/xxgk',
      /-7-2023\.mdx:91:\d+ portal\.bank\.local 是内网地址/,
    ),
    link(
      'a dot after the host',
      guarantee,
      'https://www.mof.gov.cn./',
      /-6-2026\.mdx:102:\d+ www\.mof\.gov\.cn\. 用了看起来像别家网站的字/,
    ),
    {
      attempt: 'an address within a sentence',
      file: edition,
      find: '  - 每条都附原文出处，适用条件以发文机关公布的原文为准。',
      to: '  - 每条都附原文出处，详见 www.daikuan-jieqian.com/apply 和 https://bank.internal/x。',
      expected: /editions\/2026-11\.mdx:\d+:17 www\.daikuan-jieqian\.com 不在官方网站名录里/,
    },
    {
      attempt: 'the address of a source',
      file: 'data/sources.yaml',
      find: /(- id: S43\n(?: {4}.*\n)*? {4}url: ).*/,
      to: '$1https://docs.intranet/view',
      // The fact that rests on it has no place in the edition then.
      expected: /出处 S43 的网址不是官方网站或名录里的媒体/,
    },
  ],
];

/** Gives the edition a picture that says something. */
function drawDeadlines({ root, edit }: TestWorkspace): void {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text y="20">12月31日</text></svg>';
  writeFileSync(`${root}/content/${drawing}`, svg);
  edit(edition, /^policies:$/m, 'picture:\n  file: ./2026-11-deadlines.svg\n  alt: 到期的日子\npolicies:');
}

/** What every gate tells after some attacks at once. */
async function seenAfter(workspace: TestWorkspace, attacks: readonly Attack[]): Promise<readonly string[]> {
  for (const { file, find, to } of attacks) workspace.edit(file, find, to);
  const { gates } = await judge(workspace, '2026-11');
  return gates.flatMap(({ problems }) => problems);
}

const tables: readonly { name: string; table: readonly Attack[] }[] = [
  { name: 'words', table: words },
  ...links.map((table, at) => ({ name: `links, part ${at + 1}`, table })),
];

describe.each(tables)('attacks by $name', ({ table }) => {
  let workspace: TestWorkspace;
  let seen: readonly string[];
  beforeAll(async () => {
    workspace = testWorkspace();
    cpSync('content/data/public-names.yaml', `${workspace.root}/content/data/public-names.yaml`);
    if (table === words) drawDeadlines(workspace);
    if (table === words) workspace.edit(facts, /( {8}id: S43\n) {8}title: .*\n/, '$1');
    seen = await seenAfter(workspace, table);
  });
  afterAll(() => {
    workspace.remove();
  });

  it.each(table)('are seen: $attempt', ({ expected }) => {
    expect(seen.filter((text) => expected.test(text))).not.toEqual([]);
  });
});

it('the name of a post reaches no client, whatever it says', async () => {
  const workspace = testWorkspace();
  workspace.edit('data/posts.yaml', 'name: 政策编辑岗', 'name: 保证获批岗');
  const { graph, assembled } = await judge(workspace, '2026-11');
  workspace.remove();
  expect(graph.wordName('posts', 'policy-editor')).toBe('保证获批岗');
  expect(JSON.stringify(assembled.variants)).not.toContain('获批岗');
});

it('an edition without attacks says nothing of words and links', async () => {
  const workspace = testWorkspace();
  const { gates } = await judge(workspace, '2026-11');
  workspace.remove();
  expect(
    gates.filter(({ id }) => ['compliance', 'links'].includes(id)).flatMap(({ problems }) => problems),
  ).toEqual([]);
});
