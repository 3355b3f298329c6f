import { spawnSync } from 'node:child_process';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import type { ClientItem } from '../../../../src/domain/newsletter/client/client-edition.ts';
import { cardSlot, itemsOf } from '../../../../src/domain/newsletter/client/client-edition.ts';
import { draftEml } from '../../../../src/render/newsletter/email/eml.ts';
import { emailProblems } from '../../../../src/render/newsletter/email/email-rules.ts';
import { emailBytesLimit, emailHtml } from '../../../../src/render/newsletter/email/html.ts';
import { emailText, wecomLimit, wecomText } from '../../../../src/render/newsletter/text.ts';
import { edition, editionOf } from '../../../fixtures/newsletter/edition.ts';
import { visibleText } from '../../../helpers/newsletter.ts';

const html = emailHtml(edition);
const text = emailText(edition);
const eml = draftEml({ subject: edition.subject, text, html, boundary: '2026-11-default' });
/** Eight items, in bytes. */
const usualBytesLimit = 45_000;
const crlf = (value: string): string => value.replace(/\r?\n/g, '\n');

/** Everything a client must be able to read. */
const facts = [
  edition.series,
  edition.number,
  edition.title,
  ...edition.intro,
  ...edition.disclaimer,
  edition.optOut,
  edition.contact.invite,
  ...edition.corrections.map((each) => each.text),
  ...itemsOf(edition).flatMap((item) => [
    item.title,
    item.who,
    ...item.says,
    ...item.todo,
    item.source.title,
    ...item.source.issuers,
    item.source.docNo ?? '',
    item.when?.text ?? '',
    item.changed ?? '',
    item.means ?? '',
    item.notFor ?? '',
    item.example ?? '',
    item.apply ?? '',
  ]),
];

describe('the mail', () => {
  it('has nothing that mail programs drop', () => expect(emailProblems(html)).toEqual([]));

  it.each([4, 8, 16])('stays within its size with %i items', (count) => {
    expect(Buffer.byteLength(emailHtml(editionOf(count)))).toBeLessThan(emailBytesLimit);
  });

  it('is short for an edition of usual size, with every field filled in', () => {
    const [full] = itemsOf(edition);
    const [section] = edition.sections;
    const items = Array.from({ length: 8 }, (_, index) => ({ ...full, number: index + 1 }) as ClientItem);
    const html = emailHtml({ ...edition, sections: section ? [{ ...section, items }] : [] });
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(usualBytesLimit);
  });

  it('can be read without style and pictures', () => {
    const seen = visibleText(html.replace(/ style="[^"]*"/g, ''));
    for (const fact of facts) expect(seen).toContain(fact);
    expect(html).not.toContain('<img');
  });

  it('links every source, and has one place for the card of a manager', () => {
    for (const { source } of itemsOf(edition)) expect(html).toContain(`href="${source.url}"`);
    expect(html.split(cardSlot)).toHaveLength(2);
  });

  it('escapes what an author writes', () => expect(html).toContain('&lt;12%&gt; &amp; 出口'));
});

describe('what the rules of mails refuse', () => {
  it.each([
    ['<p style="display:flex">', '弹性或网格布局'],
    ['<p style="position:absolute">', '定位'],
    ['<p style="float:left">', '浮动'],
    ['<td background="x.png">', '背景图'],
    ['<p style="color:var(--a)">', '变量或计算'],
    ['<p style="color:rgba(0,0,0,.5)">', '带透明度的颜色'],
    ['<p style="opacity:.5">', '变形、动画或阴影'],
    ['<p style="gap:1px">', '盒间距'],
    ['<svg>', '矢量图'],
    ['<form>', '表单'],
    ['<p onclick="x()">', '脚本'],
    ['<link rel="stylesheet" href="a.css">', '外部样式'],
    ['<iframe>', '嵌入内容'],
    ['<a href="https://a.cn/data:image/png">', '内嵌图片数据'],
    ['<img alt="">', '图片'],
    ['<p id="a">', '锚点'],
    ['<a name="x">', '没有地址的链接'],
    ['<p style="color:#fff">', '三位颜色'],
    ['<p style="font-size:1rem">', '以 rem 等为单位的长度'],
    ['<p style="margin:0 auto">', '外边距居中'],
    ['<table style="max-width:600px">', '固定宽度表格'],
  ])('%s', (bad, words) => {
    expect(emailProblems(bad).join('')).toContain(words);
  });
});

describe('the plain text', () => {
  it('says everything, with every address', () => {
    for (const fact of facts) expect(text).toContain(fact);
    for (const { source } of itemsOf(edition)) expect(text).toContain(source.url);
  });
  it('has no markup', () => expect(text).not.toMatch(/<\/?[a-z]|&(amp|lt|nbsp);/));
});

describe('the chat message', () => {
  it.each([3, 8, 16, 40])('stays within its length with %i items', (count) => {
    const message = wecomText(editionOf(count));
    expect(message.length).toBeLessThanOrEqual(wecomLimit);
    expect(message).toContain(edition.contact.invite);
    expect(message).toContain(edition.optOut);
  });
  it('tells what an item means below its title, and near deadlines before later ones', () => {
    const message = wecomText(edition);
    expect(message).toMatch(/^1\. .*\n\u3000对您：项目符合条件的/m);
    expect(message).toMatch(/截止：2026年12月31日（截至出刊日还有36天）[^]*截止：2027年6月30日/);
  });
  it('counts the titles it has no room for', () => {
    const shown = wecomText(editionOf(40)).match(/^\d+\. /gm)?.length ?? 0;
    expect(wecomText(editionOf(40))).toContain(`另有${40 - shown}条`);
  });
});

describe('the draft', () => {
  it('opens as a draft and names nobody', () => {
    const head = eml.slice(0, eml.indexOf('\r\n\r\n'));
    expect(head).toMatch(/^X-Unsent: 1\r\n/);
    expect(head).not.toMatch(/^(From|To|Cc|Bcc|Date|Message-ID):/im);
  });

  it('has short lines that end with CRLF', () => {
    expect(eml.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...eml.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(76);
  });

  it('is read back by postal-mime', async () => {
    const mail = await PostalMime.parse(eml);
    expect(mail.subject).toBe(edition.subject);
    expect(crlf(mail.text ?? '').trimEnd()).toBe(text.trimEnd());
    expect(crlf(mail.html ?? '').trimEnd()).toBe(html.trimEnd());
    expect(mail.attachments).toEqual([]);
  });

  it('is read back by Python without a defect', ({ skip }) => {
    const script = [
      'import sys, json, email, email.policy',
      'm = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)',
      'parts = list(m.walk())',
      'body = lambda kind: m.get_body((kind,)).get_content()',
      'print(json.dumps([m["subject"], body("plain"), body("html"), sum(len(p.defects) for p in parts)]))',
    ].join('\n');
    const { error, stdout, status } = spawnSync('python3', ['-c', script], { input: eml, encoding: 'utf8' });
    if (error || status !== 0) return skip('python3 not installed');
    const [subject, plain, rich, defects] = JSON.parse(stdout) as [string, string, string, number];
    expect([subject, defects]).toEqual([edition.subject, 0]);
    expect(crlf(plain).trimEnd()).toBe(text.trimEnd());
    expect(crlf(rich).trimEnd()).toBe(html.trimEnd());
  });
});
