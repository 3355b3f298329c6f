import { describe, expect, it } from 'vitest';
import type { ClientEdition } from '../../../../src/domain/newsletter/client-edition.ts';
import { emailHtml } from '../../../../src/render/newsletter/email/html.ts';
import { letterOf } from '../../../../src/render/newsletter/letter.ts';
import { emailText } from '../../../../src/render/newsletter/text.ts';
import { blocksOf } from '../../../../src/render/newsletter/typst.ts';
import { webPage } from '../../../../src/render/newsletter/web.ts';
import { wechatArticles } from '../../../../src/render/newsletter/wechat.ts';
import { edition } from '../../../fixtures/newsletter/edition.ts';
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
    ? [part.title, ...part.items.flatMap((item) => [item.title, ...item.parts.flatMap(({ lines }) => lines)])]
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
      'deadlines',
      'section',
      'section',
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

  it.each(forms)('leaves what is empty out of %s', (_, read) => {
    const text = read({ ...edition, corrections: [], deadlines: [] });
    expect(text).not.toContain('更正');
    expect(text).not.toContain('近期截止日');
  });
});
