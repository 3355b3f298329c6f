import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../src/checks/index.ts';
import { offlinePack } from '../../../src/domain/site/offline.ts';
import { playbookFiles } from '../../../src/domain/playbook/files.ts';
import { readersPages } from '../../../src/domain/site/pages.ts';
import { content, contentDay } from '../../helpers/content.ts';
import { line, mutate, newProblems } from '../../helpers/mutate.ts';
import { fixture, fixtureFor } from './fixture.ts';
import { mutations } from './mutations/index.ts';

describe('a broken file', () => {
  it.each(mutations)('is reported with place, message and remedy: $name', ({ edit, report }) => {
    expect(newProblems(fixtureFor(edit), [edit]).map(line).slice(0, 4)).toEqual(report);
  });

  it('does not hide another broken file', () => {
    const problems = newProblems(fixture, [
      { file: 'products/piaojuchi.mdx', find: 'status: approved', to: 'status: aproved' },
      { file: 'products/zichanchi.mdx', find: 'status: approved', to: 'status: aproved' },
    ]);
    expect(problems.map((item) => item.file)).toEqual(['products/piaojuchi.mdx', 'products/zichanchi.mdx']);
  });

  it('still has its text checked when its fields are wrong', () => {
    const problems = newProblems(fixture, [
      { file: 'methods/spin.mdx', find: 'status: approved', to: 'status: aproved' },
      { file: 'methods/spin.mdx', find: '先挑八个', to: '先挑(八)个' },
    ]);
    expect(problems.map((item) => item.rule)).toEqual([
      'schema-violation',
      'half-width-punctuation',
      'half-width-punctuation',
    ]);
  });
});

/** Links to what the build makes, besides the pages of entries. */
const soundLinks = [
  ...readersPages.map(({ path }) => path),
  '/tools/?industry=machinery&node=struct',
  '/policies/?kind=标准与口径',
  '/industries/machinery/?tier=growth#spin',
  '/methods/spin/?q=票据池',
  '/print/cases/',
  '/industries/machinery/chain.svg',
  '/industries/machinery/chain/wide/',
  offlinePack,
  ...playbookFiles('machinery', ['digest', 'full']),
  '/newsletters/2026-09/files/email.txt',
];

const clientRules: readonly string[] = ['personal-data', 'person-name', 'real-company'];
/** Words that look like client data and are none. */
const harmless = [
  '客户经理、总经理、副总经理、财务总监、项目经理都在场',
  '张某经理、王某某、某总、Z总、李××',
  '先汇总，再由总行批；一周总额向总公司报',
  '车间主任、金融局长期支持、董事长时间少、联系人变了要记',
  '钱总是不够；任总经理三年；向产品经理问清',
  '依据银发〔2024〕123号、GB/T 36000-2015、2026年第12号公告',
  '2026-11-24 到 2027-12-31，20261124 版',
  '票面 1200000000 元，150 200 300 400，0.13912345678',
  '投诉拨 12378，税务 12366；征信 400-810-8866',
  '账户 3 个，卡号不记；加微信群前先问；QQ 群不用',
  '某煤炭集团、大型民营集团、有限责任公司和股份有限公司',
  '科技金融、支持科技创新、转让股份、控股股东、时代变了',
  '江苏高端装备、浙江传统制造、上海科技金融、水泥厂、合作社',
  '升华为品牌、三万科技企业、江苏省机械行业协会',
  'Z机械、Y科技、客户A、Z机械有限公司',
];

const heading = '## 四个中文名';
const soundTyping: readonly [string, string, string][] = [
  ['a comment of its own', '\n---\n\n## ', '\n# 备注\n---\n\n## '],
  ['a comment behind an id', 'owner: rm', 'owner: rm # 客户经理'],
  ['a number sign inside a word', '首次拜访，', '3#楼首次拜访，'],
  ['a quoted name with a comma', '顾问式提问]', '"顾问式提问，也叫追问"]'],
  ['a full-width colon in a value', '首次拜访，', '对方说：首次拜访，'],
  ['words of the mainland that look traditional', heading, `著名的乾坤，藉此瞭望，徵得同意。\n\n${heading}`],
  ['a traditional title in quotes', heading, `《證券及期貨條例》另有规定。\n\n${heading}`],
  ['a rule between paragraphs', heading, `一段话。\n\n---\n\n${heading}`],
  ['a note', heading, `一段话[^1]。\n\n[^1]: 一条注。\n\n${heading}`],
  ['figures at the start of a line', heading, `3、4 两个月是旺季。\n\n3.5 万元起。\n\n${heading}`],
  ['signs in code', heading, `\`\`\`text\n##标题\n1、甲\n｜乙｜\n\`\`\`\n\n${heading}`],
  ['full-width brackets as text', heading, `见［附件一］（略）。\n\n${heading}`],
];

describe('a sound file', () => {
  it.each(soundLinks)('may link to %s', (to) => {
    const edit = { file: 'methods/spin.mdx', find: '/industries/machinery/#spin', to };
    expect(newProblems(fixture, [edit]).map(line)).toEqual([]);
  });

  it('may start with a byte order mark', () => {
    const edits = ['products/piaojuchi.mdx', 'methods/spin.mdx', 'industries/machinery/chain.yaml'].map(
      (file) => ({ file, find: /^/, to: '\uFEFF' }),
    );
    expect(newProblems(fixture, edits).map(line)).toEqual([]);
  });

  it('may have the line ends of Windows', () => {
    const edits = [
      'products/piaojuchi.mdx',
      'methods/spin.mdx',
      'data/vocabularies.yaml',
      'regions/jia.geojson',
    ].map((file) => ({ file, find: /\n/g, to: '\r\n' }));
    expect(newProblems(fixture, edits).map(line)).toEqual([]);
    const before = fixture.sources.find(({ file }) => file === 'methods/spin.mdx');
    const after = mutate(fixture, edits).sources.find(({ file }) => file === 'methods/spin.mdx');
    expect({ ...(after?.data as object), body: after?.body }).toEqual({
      ...(before?.data as object),
      body: before?.body,
    });
  });

  it.each(soundTyping)('may hold %s', (_name, find, to) => {
    const edit = { file: 'methods/spin.mdx', find, to };
    expect(newProblems(fixture, [edit]).map(line)).toEqual([]);
  });

  it('may hold coordinates that look like a telephone number', () => {
    const edit = { file: 'regions/jia.geojson', find: /\[0\.01, 0\.06\]/g, to: '[0.13912345678, 0.06]' };
    expect(newProblems(fixture, [edit])).toEqual([]);
  });

  it('may name the firm of a case made from public reports, once the register says so', () => {
    const story = { file: 'cases/byd-supplier-payment.mdx', find: /^situation: /m };
    const listed = { ...story, to: 'situation: 比亚迪股份有限公司公告，' };
    expect(newProblems(fixture, [listed]).map(line)).toEqual([]);
    const other = { ...story, to: 'situation: 华星机械有限公司和华星集团公告，' };
    const entry =
      'companies:\n  - { name: 华星集团, aliases: [华星机械有限公司], sources: [S28], where: [cases/byd-supplier-payment] }';
    const register = { file: 'data/public-names.yaml', find: 'companies:', to: entry };
    expect(newProblems(fixture, [other, register]).map(line)).toEqual([]);
  });

  it.each(harmless)('may say %s', (words) => {
    const edit = { file: 'methods/spin.mdx', find: '先挑八个', to: `先挑八个。${words}` };
    expect(newProblems(fixture, [edit]).filter(({ rule }) => clientRules.includes(rule))).toEqual([]);
  });
});

describe('the real content', () => {
  it.each(['/tools/visit-pack/?industry=machinery&tier=growth', '/tools/visit-pack/books/machinery.pdf'])(
    'may link to %s',
    (to) => {
      const edit = { file: 'methods/spin.mdx', find: '/industries/machinery/#spin', to };
      expect(newProblems(content, [edit]).map(line)).toEqual([]);
    },
  );

  it('has no problem but what waits for a notice of the State Council', () => {
    const problems = runChecks({ ...content, today: contentDay });
    expect(problems.filter(({ rule }) => rule !== 'holiday-year-missing').map(line)).toEqual([]);
    expect(problems.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it('is asked for the holidays of the next year from November on', () => {
    const asked = (today: string) =>
      runChecks({ ...content, today }).filter(({ rule }) => rule === 'holiday-year-missing').length;
    expect([asked('2026-10-31'), asked('2026-11-01')]).toEqual([0, 1]);
  });

  it.each(
    content.sources.map(({ file }) => file).filter((file) => /^(data|learn)\/[\w-]+\.yaml$/.test(file)),
  )('misses %s when it is deleted', (file) => {
    const sources = content.sources.filter((source) => source.file !== file);
    const told = runChecks({ ...content, sources, today: contentDay });
    expect(told.filter(({ rule }) => rule === 'required-file').map((one) => one.file)).toEqual([file]);
  });
});
