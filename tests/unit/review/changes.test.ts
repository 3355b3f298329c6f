import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changesOf } from '../../../scripts/lib/review/changes.ts';
import { filesMeant, waitingFiles } from '../../../scripts/lib/review/waiting.ts';
import { changesHtml } from '../../../src/render/review/changes-html.ts';
import { htmlProblems } from '../../helpers/html.ts';
import { reviewDay, reviewFolder } from '../../helpers/review-folder.ts';
import type { ReviewFolder } from '../../helpers/review-folder.ts';

const policy = 'policies/shebei-gengxin-tiexi-2026-2.mdx';
const method = 'methods/spin.mdx';

let folder: ReviewFolder;
beforeEach(async () => {
  folder = await reviewFolder();
});
afterEach(() => {
  folder.close();
});

/** The page as HTML and as its readers see it: `[-taken away-]`, `[+put+]`, cells apart by `|`. */
async function page(...words: string[]): Promise<{ html: string; text: string }> {
  const desk = await folder.desk();
  const html = changesHtml({
    today: reviewDay,
    changes: changesOf(desk, filesMeant(desk, words)),
    waiting: waitingFiles(desk).length,
  });
  const body = html.slice(html.indexOf('<article'));
  const text = body
    .replace(/<del>(.*?)<\/del>/g, '[-$1-]')
    .replace(/<ins>(.*?)<\/ins>/g, '[+$1+]')
    .replace(/<\/t[dh]>/g, ' | ')
    .replace(/<\/(?:tr|p|li|dd|h2|h3)>/g, '\n')
    .replace(/<\/dt>/g, '：')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replace(/\n\s*\n+/g, '\n');
  return { html, text };
}

describe('a changed file', () => {
  it('shows fields by their names, values in words and only what changed', async () => {
    folder.edit(
      policy,
      ['version: "1.0"', 'version: "1.1"'],
      ['reviewedOn: 2026-11-23', 'reviewedOn: 2026-11-28'],
      ['本金贴息1.5个百分点，自发放日起', '本金贴息1个百分点，自发放日起'],
      ['  - strategic\n', ''],
      ['reviewEvery: 1m', 'reviewEvery: 3m'],
      ['priority: core', 'priority: supporting'],
    );
    const { text, html } = await page();
    expect(text).toContain('政策「关于优化实施设备更新贷款财政贴息政策的通知」');
    expect(text).toContain('1.0 版 → 1.1 版；负责：政策编辑岗');
    expect(text).toMatch(/一句话 \| .*贴息\[-1\.5-\]个百分点.*\n.*贴息\[\+1\+\]个百分点/);
    expect(text).toMatch(/最近复核日期 \| 2026年11月\[-23-\]日\n \| 2026年11月\[\+28\+\]日/);
    expect(text).toMatch(/复核周期 \| \[-每月-\]\n \| \[\+每三个月\+\]/);
    expect(text).toMatch(/相关客户层级 \| \[-战略核心客户-\]\n \| （没有）/);
    expect(text).toMatch(/重要程度 \| \[-核心-\]\n \| \[\+辅助\+\]/);
    expect(text).not.toContain('发文机关');
    expect(text).not.toMatch(/strategic|supporting|policy-editor/);
    expect(htmlProblems(html)).toEqual([]);
  });

  it('shows the text paragraph by paragraph, Chinese cut into words', async () => {
    folder.edit(
      method,
      ['先挑八个', '先挑六个'],
      ['## 问题从哪里拿', '## 问题从哪来'],
      ['(/industries/machinery/#spin)', '(/methods/pyramid/)'],
    );
    const { text } = await page();
    expect(text).toContain('2 处没有变');
    expect(text).toMatch(/标题问题从\[-哪里拿-\]\n \| 标题问题从\[\+哪来\+\]/);
    expect(text).toContain('先挑[-八个-]');
    expect(text).toContain('先挑[+六个+]');
    expect(text).toMatch(/机械制造\[\+（→金字塔原则）\+\]/);
    expect(text).toContain('版本号还没有升');
  });

  it('tells of a change that words do not show', async () => {
    folder.edit(method, [
      '[机械制造](/industries/machinery/#spin)',
      '[机械制造](/industries/machinery/#cash)',
    ]);
    expect((await page()).text).toContain('字没有变，变的是链接、图片或加粗这类看不见的写法');
  });

  it('names everything that shows it', async () => {
    folder.edit(policy, ['version: "1.0"', 'version: "1.1"']);
    const { text } = await page();
    expect(text).toContain('网页：政策：/policies/shebei-gengxin-tiexi-2026-2/');
    expect(text).toMatch(/行业手册：《机械制造[^》]*》的“政策”/);
    expect(text).toMatch(/会列出它的：.*客户层级「战略核心客户」/);
    expect(text).toContain('已发出的通讯：2026-09 期（内容不变；有错要发更正）');
  });

  it('tells what check and compliance find in the new text, and not that it waits', async () => {
    folder.edit(
      policy,
      ['财政可以贴一部分利息', '财政贴利息，保证收益最高'],
      ['tiers:\n  - strategic', 'tiers:\n  - strategik'],
    );
    const { text } = await page();
    const [checks = '', compliance = ''] = text.slice(text.indexOf('检查\n')).split('合规用语和个人信息');
    expect(checks).toMatch(/第 \d+ 行：.*strategik.*strategic/);
    expect(compliance).toMatch(/第 \d+ 行：给客户看的文字里有“.*收益/);
    expect(text).not.toContain('还没批准');
  });

  it('shows a file whose fields are wrong as far as it can be read', async () => {
    folder.edit(policy, ['force: effective', 'force: soon\nodd: 怪字段']);
    const { text } = await page();
    expect(text).toMatch(/效力 \| .*\[-未见废止-\]\n \| \[\+soon\+\]/);
    expect(text).toContain('[+怪字段+]');
  });
});

describe('other states', () => {
  it('shows a new file as a whole, in words', async () => {
    folder.write(
      'methods/sandwich-two.mdx',
      folder.read('methods/sandwich.mdx').replace(/^title: .*$/m, 'title: 两片面包'),
    );
    const { text, html } = await page();
    expect(text).toContain('方法「两片面包」\n新增，网站上还没有');
    expect(text).toMatch(/负责岗位 \| \S+岗\n/);
    expect(text).not.toContain('[+');
    expect(htmlProblems(html)).toEqual([]);
  });

  it('shows a file that is gone, and one that says it is retired', async () => {
    folder.remove('products/zichanchi.mdx');
    folder.edit('cases/byd-supplier-payment.mdx', ['status: approved', 'status: retired']);
    const { text } = await page();
    expect(text).toContain('文件不在了，网站上还有');
    expect(text).toContain('npm run review -- retire');
    expect(text).toContain('改成停用，网站上还在用');
    expect(text).toMatch(/进展 \| \[-定稿-\]\n \| \[\+已停用\+\]/);
  });

  it('counts by owner and shows only the files that are named', async () => {
    folder.edit(method, ['先挑八个', '先挑六个']);
    folder.edit(policy, ['version: "1.0"', 'version: "1.1"']);
    const { html } = await page('methods/spin');
    expect(html).toContain('等批准的改动：2 个，这里列出 1 个');
    expect(html).toContain('按负责岗位：客户经理岗 1 个');
    expect(html).not.toContain('设备更新');
    await expect(page('methods/spinn')).rejects.toThrow('是否指 methods/spin');
  });

  it('says so when nothing waits, also of a file that only was written otherwise', async () => {
    expect((await page()).html).toContain('没有等批准的改动');
    folder.write(method, folder.read(method).replaceAll('\n', '\r\n').replace('order: 12', 'order:   12'));
    expect((await page()).html).toContain('没有等批准的改动');
  });

  it('asks for nothing from anywhere', async () => {
    folder.edit(policy, ['version: "1.0"', 'version: "1.1"']);
    const { html } = await page();
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/\b(?:src|srcset)=|url\(|@import|<script|<link/);
  });
});
