import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../../src/domain/newsletter/client/client-edition.ts';
import type { ClientEdition } from '../../../../src/domain/newsletter/client/client-edition.ts';
import { emailHtml } from '../../../../src/render/newsletter/email/html.ts';
import { letterOf } from '../../../../src/render/newsletter/letter.ts';
import { emailText, wecomLimit, wecomText } from '../../../../src/render/newsletter/text.ts';
import { blocksOf } from '../../../../src/render/newsletter/typst.ts';
import { webPage } from '../../../../src/render/newsletter/web.ts';
import { wechatArticles } from '../../../../src/render/newsletter/wechat.ts';
import { edition, editionOf } from '../../../fixtures/newsletter/edition.ts';
import { visibleText } from '../../../helpers/newsletter.ts';

const forms: [name: string, read: (edition: ClientEdition) => string][] = [
  ['the mail', (of) => visibleText(emailHtml(of).replace(/^.*<h1/s, '<h1'))],
  ['the text', emailText],
  ['the page', (of) => visibleText(webPage(of))],
  ['the article', (of) => visibleText(wechatArticles(of).join(''))],
  ['the PDF', (of) => JSON.stringify(blocksOf(of))],
];

/** The first words of each part, in the order of the letter. */
const firstWords = letterOf(edition).flatMap((part) =>
  part.kind === 'section'
    ? [
        part.title,
        ...part.items.flatMap(({ title, lead, parts }) => [
          title,
          ...[...lead, ...parts].flatMap(({ label, lines }) => [label, ...lines]),
        ]),
      ]
    : part.kind === 'figures'
      ? [part.title, ...part.figures.flatMap(({ name, means, origin }) => [name, means, origin])]
      : part.kind === 'sender'
        ? [part.invite, ...part.lines]
        : [...('title' in part ? [part.title] : []), ...('lines' in part ? part.lines : [])],
);

describe('the letter', () => {
  it('has its parts in order', () => {
    expect(letterOf(edition).map(({ kind }) => kind)).toEqual([
      'head',
      'corrections',
      'intro',
      'contents',
      'deadlines',
      'later',
      'section',
      'section',
      'figures',
      'sender',
      'notice',
    ]);
  });

  it.each(forms)('is said in this order by %s', (_, read) => {
    const text = read(edition);
    let from = 0;
    for (const words of firstWords) {
      const at = text.indexOf(words, from);
      expect([words, at >= from]).toEqual([words, true]);
      from = at + words.length;
    }
  });

  it.each(forms)('names an edition with several mistakes once in %s', (_, read) => {
    const [first] = edition.corrections;
    if (!first) throw new Error('the fixture corrects nothing');
    const text = read({ ...edition, corrections: [first, { ...first, text: '第3条的比例应为八成。' }] });
    expect(text.split(first.edition)).toHaveLength(2);
    expect(text.split('2026年11月10日更正')).toHaveLength(2);
    expect(text).toContain('同期另一处：第3条的比例应为八成。');
  });

  it.each(forms)('leaves what is empty out of %s', (_, read) => {
    const text = read({ ...edition, corrections: [], deadlines: [] });
    expect(text).not.toContain('更正');
    expect(text).not.toContain('截止日');
  });

  it.each(forms)('says what an item has no words for nowhere in %s', (_, read) => {
    const bare = itemsOf(edition).map(({ id, number, title, who, says, todo, industries, source }) => ({
      ...{ id, number, title, who, says, todo, industries, source },
    }));
    const text = read({ ...edition, sections: [{ id: 'policy', title: '金融政策解读', items: bare }] });
    for (const label of ['变了什么', '意味着什么', '什么时候', '算例', '不适用', '怎么办', 'undefined'])
      expect(text).not.toContain(label);
    expect(text).toContain('做什么');
  });
});

describe('the figures', () => {
  it.each(forms)('are said with value, month, change, publisher, day and page by %s', (_, read) => {
    const text = read(edition);
    for (const { name, value, period, change, means, publisher, source } of edition.figures)
      for (const words of [name, value, period, change ?? '', means ?? '', publisher, source])
        expect([words, text.includes(words)]).toEqual([words, true]);
    expect(text).toContain('国家统计局，2026年10月31日公布');
    expect(text).toContain('海关总署公布，2026年11月20日查到');
  });

  it.each(forms)('leave no trace in %s where there are none', (_, read) => {
    const text = read({ ...edition, figures: [] });
    expect(text).not.toContain('本月数据');
    expect(text).not.toContain('undefined');
  });

  it('are links where a form carries links, addresses in text and article', () => {
    for (const { url } of edition.figures) {
      const address = url.replace('&', '&amp;');
      for (const html of [emailHtml(edition), webPage(edition)]) expect(html).toContain(`href="${address}"`);
      expect(emailText(edition)).toContain(`：${url}`);
      expect(visibleText(wechatArticles(edition).join(''))).toContain(`：${url}`);
    }
  });

  it('stand in the last of several articles alone', () => {
    const articles = wechatArticles({ ...editionOf(20), figures: edition.figures });
    expect(articles.length).toBeGreaterThan(1);
    expect(articles.map((article) => article.includes('本月数据'))).toEqual(
      articles.map((_article, index) => index === articles.length - 1),
    );
  });

  it('are in the message for a chat, two at most, as far as there is room beside what the first item means', () => {
    expect(wecomText(edition)).toContain('数据：制造业PMI 49.0（2026年10月）');
    const many = Array.from({ length: 6 }, (_, index) =>
      edition.figures.map((one) => ({ ...one, id: `${one.id}-${index}` })),
    ).flat();
    const full = wecomText({ ...edition, figures: many });
    expect(full.match(/^数据：/gm)).toHaveLength(2);
    expect(full).toContain('对您：');
    const crowded = wecomText({ ...editionOf(20), figures: edition.figures });
    expect(crowded.length).toBeLessThanOrEqual(wecomLimit);
    expect(crowded).not.toContain('数据：');
  });
});

describe('an item', () => {
  const labelsOf = (section: string) =>
    letterOf(edition).flatMap((part) =>
      part.kind === 'section' && part.id === section
        ? part.items.map(({ lead, parts }) => [lead, parts].map((list) => list.map(({ label }) => label)))
        : [],
    );

  it('tells first what changed, what it means, and what to do by when', () => {
    expect(labelsOf('policy')[0]).toEqual([
      ['变了什么', '对您意味着什么', '什么时候前做什么'],
      ['说了什么', '算例', '适用', '不适用', '怎么办'],
    ]);
  });

  it('of an industry says whom it matters to', () => {
    expect(labelsOf('industry')[0]).toEqual([['做什么'], ['说了什么', '与谁有关']]);
  });
});

describe('deadlines', () => {
  const at = (daysLeft: number) => ({ date: '2027-01-24', title: '某项到期', item: 1, daysLeft });
  const kinds = (...days: number[]) =>
    letterOf({ ...edition, deadlines: days.map(at) }).flatMap(({ kind }) =>
      kind === 'deadlines' || kind === 'later' ? [kind] : [],
    );

  it.each([
    [0, 'deadlines'],
    [60, 'deadlines'],
    [61, 'later'],
    [400, 'later'],
  ])('in %i days stand among the %s', (days, kind) => {
    expect(kinds(days)).toEqual([kind]);
  });

  it.each(forms)('far off are called near nowhere in %s', (_, read) => {
    const text = read({ ...edition, deadlines: [at(61)] });
    expect(text).not.toContain('近期');
    expect(text).toContain('以后的截止日');
    expect(text).toContain('截至出刊日还有61天');
  });

  it.each(forms)('are counted from the day of issue everywhere in %s', (_, read) => {
    expect(read(edition).replaceAll(/截至出刊日还有\d+天/g, '')).not.toMatch(/还有\s*\d+\s*天/);
  });
});
