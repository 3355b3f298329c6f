import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../../src/domain/newsletter/client/client-edition.ts';
import type { ClientEdition, ClientItem } from '../../../../src/domain/newsletter/client/client-edition.ts';
import { calendarOf } from '../../../../src/render/newsletter/calendar.ts';
import { courseChart, stepsChart } from '../../../../src/render/newsletter/chart.ts';
import { citationOf } from '../../../../src/render/newsletter/citation.ts';
import { coverImage, coverSize } from '../../../../src/render/newsletter/cover.ts';
import { emailHtml } from '../../../../src/render/newsletter/email/html.ts';
import { emailProblems } from '../../../../src/render/newsletter/email/email-rules.ts';
import { emailText } from '../../../../src/render/newsletter/text.ts';
import { editionPdf } from '../../../../src/render/newsletter/typst.ts';
import { webPage } from '../../../../src/render/newsletter/web.ts';
import { wechatArticles } from '../../../../src/render/newsletter/wechat.ts';
import { edition } from '../../../fixtures/newsletter/edition.ts';
import { nativeTools, visibleText } from '../../../helpers/newsletter.ts';
import { missing, pdfPages } from '../../../helpers/pdf-tools.ts';

const tools = await nativeTools();
const mark = {
  alt: '示例银行行标',
  type: 'svg',
  width: 48,
  height: 48,
  bytes: new TextEncoder().encode(
    '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48"><path d="M0 0h48v48H0z"/></svg>',
  ),
} as const;

/** An edition of `count` items, each with every field. */
function fullEdition(count: number): ClientEdition {
  const [full] = itemsOf(edition);
  const items = Array.from(
    { length: count },
    (_, index) => ({ ...full, id: `item-${index + 1}`, number: index + 1 }) as ClientItem,
  );
  return { ...edition, mark, sections: [{ id: 'policy', title: '金融政策解读', items }] };
}

describe('the masthead', () => {
  it.each([
    ['the mail', emailHtml(edition)],
    ['the text', emailText(edition)],
    ['the page', webPage(edition)],
    ['the article', wechatArticles(edition).join('')],
  ])('names bank and series before the title in %s', (_, form) => {
    const text = visibleText(form);
    const [bank, series, title] = [edition.contact.bank, edition.series, edition.title].map((words) =>
      text.indexOf(words),
    );
    expect(bank).toBeGreaterThanOrEqual(0);
    expect(series).toBeGreaterThan(bank ?? 0);
    expect(title).toBeGreaterThan(series ?? 0);
  });

  it('shows the mark in the page itself, and no picture in the mail', () => {
    const marked = { ...edition, mark };
    expect(webPage(marked)).toMatch(/<img src="data:image\/svg\+xml;base64,[^"]+"[^>]* alt="示例银行行标">/);
    expect(webPage(marked)).toContain('img-src data:');
    expect(emailProblems(emailHtml(marked))).toEqual([]);
  });
});

describe('the contents', () => {
  it('lead to every item of the page', () => {
    const page = webPage(fullEdition(8));
    const links = Array.from(page.matchAll(/href="#([^"]+)"/g), ([, id = '']) => id);
    expect(links).toHaveLength(8);
    for (const id of links) expect(page).toContain(` id="${id}"`);
  });

  it('are left out where one screen shows all', () => {
    expect(emailText(fullEdition(2))).not.toContain('本期目录');
    expect(emailText(fullEdition(3))).toContain('本期目录');
  });
});

describe('the citation', () => {
  const [{ source } = { source: undefined }] = itemsOf(edition);
  it('is two lines: what and by whom, when and when checked', () => {
    expect(source && citationOf(source)).toEqual([
      '《设备更新贷款财政贴息政策有关事项的通知》　财政部、国家发展改革委　财金〔2026〕2号',
      '2026年1月20日公布，2026年11月23日核对',
    ]);
  });
  it('counts issuers where they are many', () => {
    const issuers = ['财政部', '国家发展改革委', '工业和信息化部'];
    expect(source && citationOf({ ...source, issuers })[0]).toContain('财政部等3部门');
  });
});

describe('the calendar', () => {
  it('tells each day once, with all that ends on it', () => {
    const ends = [1, 2].map((item) => ({ date: '2026-12-31', title: `甲${item}到期`, item, daysLeft: 36 }));
    expect(calendarOf('日历', ends).days).toEqual([
      { day: '2026年12月31日', left: '截至出刊日还有36天', ends: ['甲1到期，见第1条', '甲2到期，见第2条'] },
    ]);
  });
});

describe('a chart', () => {
  const steps = { name: '退税率', unit: '%', steps: [{ value: 9 }, { from: '2026-04-01', value: 6 }] };
  it('of steps has a bar for each, as long as its value', () => {
    expect(stepsChart(steps).bars).toEqual([
      { label: '2026年4月1日前', value: '9%', percent: 100 },
      { label: '2026年4月1日起', value: '6%', percent: 67 },
    ]);
  });

  it('of a series is broken where a period is missing', () => {
    const course = edition.figures[0]?.course;
    expect(course && courseChart(course).points).toEqual([
      { x: 0, y: 0.5, joined: false },
      { x: 0.337, y: 0, joined: true },
      { x: 1, y: 1, joined: false },
    ]);
  });

  it('has its words beside it in every form, and loads nothing', () => {
    const forms = [emailHtml, webPage, (of: ClientEdition) => wechatArticles(of).join('')].map((form) =>
      form(edition),
    );
    for (const html of [...forms, emailText(edition)])
      for (const words of ['财政贴息', '2024年7月1日起', '1.5个百分点', '最高是2026年8月的49.6'])
        expect(visibleText(html)).toContain(words);
    for (const html of forms) expect(html).not.toMatch(/<img|url\(|\ssrc=/);
    expect(forms[1]).toMatch(/<svg class="line"[^>]* role="img" aria-label="最低/);
  });
});

describe('lists', () => {
  it('hang beside their dots in mail and article', () => {
    const [says = ''] = itemsOf(edition)[0]?.says ?? [];
    expect(emailHtml(edition)).toContain(`valign="top">•</td><td style="padding:0 0 4px">${says}`);
    expect(wechatArticles(edition)[0]).toContain(`text-indent:-16px"><p style="margin:0">•&ensp;${says}`);
  });
});

describe('pages and pictures', () => {
  for (const [count, most] of [
    [3, 2],
    [8, 4],
  ] as const)
    it(`${count} full items take ${most} pages at most`, ({ skip }) => {
      const absent = missing('pdftotext');
      if (typeof tools === 'string') return skip(tools);
      if (absent) return skip(absent);
      expect(pdfPages(editionPdf(fullEdition(count), tools)).length).toBeLessThanOrEqual(most);
    });

  it('the cover has the shape WeChat asks for, and the same bytes again', async ({ skip }) => {
    if (typeof tools === 'string') return skip(tools);
    const marked = { ...edition, mark };
    const cover = Buffer.from((await coverImage(marked, tools)) ?? []);
    expect([cover.readUInt32BE(16), cover.readUInt32BE(20)]).toEqual([coverSize.width, coverSize.height]);
    expect(Buffer.compare(cover, Buffer.from((await coverImage(marked, tools)) ?? []))).toBe(0);
  });
});
