import { createHash } from 'node:crypto';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../../src/domain/newsletter/client/client-edition.ts';
import { approvalDocx } from '../../../../src/render/newsletter/approval.ts';
import { deadlinesIcs } from '../../../../src/render/newsletter/deadlines.ts';
import { atomFeed } from '../../../../src/render/newsletter/feed.ts';
import { renderClientForms } from '../../../../src/render/newsletter/index.ts';
import { longImageHeight, longImageWidth } from '../../../../src/render/newsletter/long-image.ts';
import { webPage } from '../../../../src/render/newsletter/web.ts';
import { edition, editionOf } from '../../../fixtures/newsletter/edition.ts';
import { docxText, partsOf, unbalanced } from '../../../helpers/docx.ts';
import { nativeTools, visibleText } from '../../../helpers/newsletter.ts';
import { missing, pdfFonts, pdfText, squeeze } from '../../../helpers/pdf-tools.ts';

const tools = await nativeTools();
const make = (of = edition) =>
  typeof tools === 'string' ? undefined : renderClientForms(of, tools).then((forms) => new Map(forms));
const forms = await make();
const reason = typeof tools === 'string' ? tools : '';
const octets = (line: string): number => Buffer.byteLength(line);

describe('the forms of an edition', () => {
  it('are all there, and the manifest fits them', ({ skip }) => {
    if (!forms) return skip(reason);
    const names = [...forms.keys()].sort();
    expect(names).toEqual(
      expect.arrayContaining([
        'deadlines.ics',
        'draft.eml',
        'edition.pdf',
        'email.html',
        'email.txt',
        'index.html',
        'long-1.png',
        'manifest.json',
        'wechat.html',
        'wecom.txt',
      ]),
    );
    const { files } = JSON.parse(String(forms.get('manifest.json'))) as {
      files: { name: string; bytes: number; sha256: string }[];
    };
    expect(files.map(({ name }) => name)).toEqual(names.filter((name) => name !== 'manifest.json'));
    for (const { name, bytes, sha256 } of files) {
      const content = Buffer.from(forms.get(name) ?? '');
      expect([name, bytes]).toEqual([name, content.length]);
      expect(sha256).toBe(createHash('sha256').update(content).digest('hex'));
    }
  });

  it('come out the same again', { timeout: 60_000 }, async ({ skip }) => {
    if (!forms) return skip(reason);
    const again = await make();
    for (const [name, content] of forms)
      expect([name, Buffer.compare(Buffer.from(content), Buffer.from(again?.get(name) ?? ''))]).toEqual([
        name,
        0,
      ]);
  });

  it('leave the calendar out when there is no deadline', { timeout: 60_000 }, async ({ skip }) => {
    if (!forms) return skip(reason);
    expect((await make({ ...edition, deadlines: [] }))?.has('deadlines.ics')).toBe(false);
  });

  it('leave the pictures out where nothing can draw them', { timeout: 60_000 }, async ({ skip }) => {
    if (typeof tools === 'string') return skip(reason);
    const without = { ...tools, typst: { pdf: tools.typst.pdf.bind(tools.typst) } };
    expect([...(await renderClientForms(edition, without)).keys()].join()).not.toContain('long-');
  });
});

describe('the PDF', () => {
  it('says every item, with its own fonts', ({ skip }) => {
    const absent = missing('pdftotext', 'pdffonts');
    if (!forms || absent) return skip(absent ?? reason);
    const pdf = Buffer.from(forms.get('edition.pdf') ?? '');
    const text = pdfText(pdf);
    for (const { title, says, source } of itemsOf(edition))
      for (const words of [title, ...says, source.title, source.docNo ?? ''])
        expect(text).toContain(squeeze(words));
    for (const { name, value, publisher, source } of edition.figures)
      for (const words of [name, value, publisher, source]) expect(text).toContain(squeeze(words));
    expect(pdfFonts(pdf).every(({ embedded, name }) => embedded && name.includes('NotoSansSC'))).toBe(true);
  });
});

describe('the pictures', () => {
  it('show the figures', { timeout: 60_000 }, async ({ skip }) => {
    const figures = edition.figures.map((one) => ({ ...one, value: '88.8' }));
    const other = await make({ ...edition, figures });
    if (!forms || !other) return skip(reason);
    const last = [...forms.keys()].filter((name) => name.startsWith('long-')).at(-1) ?? '';
    const bytes = (of: typeof forms) => Buffer.from(of.get(last) ?? '');
    expect(Buffer.compare(bytes(forms), bytes(other))).not.toBe(0);
  });

  it('are 1080 pixels wide and no taller than a phone can show', { timeout: 60_000 }, async ({ skip }) => {
    const big = await make(editionOf(8));
    if (!big) return skip(reason);
    const images = [...big].filter(([name]) => name.startsWith('long-'));
    expect(images.length).toBeGreaterThan(1);
    for (const [, image] of images) {
      const png = Buffer.from(image as Uint8Array);
      expect(png.readUInt32BE(16)).toBe(longImageWidth);
      expect(png.readUInt32BE(20)).toBeLessThanOrEqual(longImageHeight);
    }
  });
});

describe('the calendar', () => {
  const ics = deadlinesIcs(edition);

  it('has folded lines that end with CRLF', () => {
    expect(ics.endsWith('\r\n')).toBe(true);
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...ics.split('\r\n').map(octets))).toBeLessThanOrEqual(75);
    expect(ics).not.toContain('\uFFFD');
  });

  it('is read back as whole days', () => {
    const events = new ICAL.Component(ICAL.parse(ics) as unknown[]).getAllSubcomponents('vevent');
    const [event] = events.map((each) => new ICAL.Event(each));
    expect(events).toHaveLength(edition.deadlines.length);
    expect([event?.summary, event?.startDate.toString(), event?.endDate.toString()]).toEqual([
      '设备更新贷款贴息政策到期',
      '2026-12-31',
      '2027-01-01',
    ]);
    expect(event?.uid).toBe('equipment-subsidy-when@shengeng');
    expect(event?.description).toContain('文号：财金〔2026〕2号\n');
  });

  it('keeps marks that mean something in calendars', () => {
    const title = '一,二;三\\四\n五';
    const url = 'https://www.gov.cn/a,b;c.htm?x=1,2';
    const [deadline] = edition.deadlines;
    const [section] = edition.sections;
    const [item] = section?.items ?? [];
    if (!deadline || !section || !item) throw new Error('no deadline');
    const odd = deadlinesIcs({
      ...edition,
      series: title,
      sections: [{ ...section, items: [{ ...item, source: { ...item.source, url } }] }],
      deadlines: [{ ...deadline, title }],
    });
    const [event] = new ICAL.Component(ICAL.parse(odd) as unknown[]).getAllSubcomponents('vevent');
    expect(event?.getFirstPropertyValue('summary')).toBe(title);
    expect(odd.replaceAll('\r\n ', '')).toContain('X-WR-CALNAME:一\\,二\\;三\\\\四\\n五 2026年');
    expect(decodeURIComponent(String(event?.getFirstPropertyValue('url')))).toBe(url);
  });

  it('has the same bytes in every zone', () => {
    const zone = process.env['TZ'];
    try {
      for (const other of ['America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Kiritimati']) {
        process.env['TZ'] = other;
        expect(deadlinesIcs(edition)).toBe(ics);
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
    expect(ics).toContain('DTSTAMP:20261125T000000Z\r\n');
    expect(ics).toContain('TRIGGER:-P7D\r\n');
  });
});

describe('the public page', () => {
  it('says everything and loads nothing', () => {
    const page = webPage(edition);
    for (const { title, who, says } of itemsOf(edition))
      for (const words of [title, who, ...says]) expect(visibleText(page)).toContain(words);
    expect(page).not.toMatch(/<(link|script|img|iframe)\b|\ssrc=|url\(/);
  });
});

describe('the feed', () => {
  const feed = atomFeed([{ ...edition, id: '2026-10', publishedOn: '2026-10-25' }, edition], {
    title: '对客资讯',
    base: 'https://bank.example/clients/',
  });
  it('lists editions, newest first, as well-formed XML', () => {
    expect(unbalanced(feed.replace(/ xml:lang="[^"]*"/, ''))).toEqual([]);
    expect(Array.from(feed.matchAll(/<id>([^<]*)/g), ([, id]) => id)).toEqual([
      'https://bank.example/clients/',
      'https://bank.example/clients/2026-11/index.html',
      'https://bank.example/clients/2026-10/index.html',
    ]);
    expect(feed).toContain('<updated>2026-11-25T00:00:00Z</updated>');
    expect(feed).toContain('&lt;12%&gt; &amp; 出口');
  });
});

describe('the approval form', () => {
  const facts = {
    checks: [{ name: '合规用语', result: '0 处错误，1 处豁免' }],
    waivers: [{ place: '第1条', expression: '最低', reason: '引用政策原文', reviewer: '合规岗' }],
    figures: edition.figures,
    leftOut: [{ title: '某通知', reason: '已失效' }],
    files: [{ name: 'email.html', sha256: 'abc' }],
  };
  it('shows items, checks, waivers and what was left out, and has rows to sign', async () => {
    const docx = await approvalDocx(edition, facts);
    const text = docxText(docx);
    for (const words of [
      '财金〔2026〕2号',
      '对您意味着什么',
      '贷款头两年的利息有一部分由中央财政负担',
      '最多约30万元',
      '本月数据：制造业PMI',
      '2026年10月为49.0，比2026年9月下降0.8个百分点',
      '0 处错误，1 处豁免',
      '引用政策原文',
      '已失效',
      'abc',
      '合规岗',
      '签字',
    ])
      expect(text).toContain(words);
    expect(text.indexOf('消费者权益保护岗')).toBeLessThan(text.indexOf('sha256'));
    for (const [name, xml] of Object.entries(partsOf(docx)))
      expect([name, unbalanced(xml)]).toEqual([name, []]);
    expect(Buffer.compare(Buffer.from(await approvalDocx(edition, facts)), Buffer.from(docx))).toBe(0);
  });
  it('says so when there is nothing', async () => {
    const none = { checks: [], waivers: [], figures: [], leftOut: [], files: [] };
    const text = docxText(await approvalDocx(edition, none));
    expect(text).toContain('本期没有豁免。');
    expect(text).toContain('没有检查记录。');
  });
});
