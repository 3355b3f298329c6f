import { describe, expect, it } from 'vitest';
import type { ClientEdition } from '../../../../src/domain/newsletter/client/client-edition.ts';
import { wordProblems } from '../../../../src/domain/newsletter/approval/word-problems.ts';
import { renderClientForms } from '../../../../src/render/newsletter/index.ts';
import { letterOf } from '../../../../src/render/newsletter/letter.ts';
import { webPage } from '../../../../src/render/newsletter/web.ts';
import { edition } from '../../../fixtures/newsletter/edition.ts';
import { nativeTools, visibleText } from '../../../helpers/newsletter.ts';
import { missing, pdfText } from '../../../helpers/pdf-tools.ts';

const drawing = (words: string) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="120" viewBox="0 0 480 120" font-family="sans-serif"><rect width="480" height="120" fill="#fff"/><text x="20" y="60" font-size="28">${words}</text></svg>`,
  );
const withPicture = (words = '图里写的字'): ClientEdition => ({
  ...edition,
  picture: {
    alt: '年底有三项到期',
    caption: '截止日一览',
    type: 'svg',
    width: 480,
    height: 120,
    bytes: drawing(words),
  },
});
const tools = await nativeTools();
const forms = typeof tools === 'string' ? undefined : await renderClientForms(withPicture(), tools);
const reason = typeof tools === 'string' ? tools : '';

describe('the picture of a letter', () => {
  it('stands below the deadlines', () => {
    const kinds = letterOf(withPicture()).map(({ kind }) => kind);
    expect(kinds.slice(0, kinds.indexOf('picture')).slice(-2)).toEqual(['deadlines', 'later']);
  });

  it('is in the page itself, which may load nothing else', () => {
    const page = webPage(withPicture());
    expect(page).toMatch(
      /<img src="data:image\/svg\+xml;base64,[\w+/=]+" width="480" height="120" alt="年底有三项到期">/,
    );
    expect(page).toContain("img-src data:; base-uri 'none'");
    expect(webPage(edition)).not.toMatch(/img-src|<img|figcaption/);
  });

  it('leaves its words in mail, article and text, which load nothing', ({ skip }) => {
    if (!forms) return skip(reason);
    for (const name of ['email.html', 'email.txt', 'wechat.html']) {
      const text = String(forms.get(name));
      expect(visibleText(text)).toContain('图：截止日一览。年底有三项到期');
      expect(text).not.toMatch(/<img|cid:|data:image/);
    }
  });

  it('is in the PDF with its letters', ({ skip }) => {
    const absent = missing('pdftotext');
    if (!forms || absent) return skip(absent ?? reason);
    const text = pdfText(Buffer.from(forms.get('edition.pdf') ?? ''));
    expect(text).toContain('图里写的字');
    expect(text).toContain('截止日一览');
  });

  it('is on the long picture with its letters', { timeout: 60_000 }, async ({ skip }) => {
    if (!forms || typeof tools === 'string') return skip(reason);
    const other = await renderClientForms(withPicture('别的字样'), tools);
    expect(
      Buffer.compare(Buffer.from(forms.get('long-1.png') ?? ''), Buffer.from(other.get('long-1.png') ?? '')),
    ).not.toBe(0);
  });

  it('may not name an item that is not there', () => {
    expect(wordProblems([withPicture('见第99条')]).join()).toContain('的图写“第99条”');
    expect(wordProblems([withPicture()])).toEqual([]);
  });
});
