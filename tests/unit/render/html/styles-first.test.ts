import { describe, expect, it } from 'vitest';
import { stylesFirst } from '../../../../src/render/html/styles-first.ts';

const theme = '<script src="/kb/theme.js"></script>';
const links = '<link rel="stylesheet" href="/_astro/a.css"><link rel="stylesheet" href="/_astro/b.css">';

describe('the head of a page', () => {
  it('asks for the styles before the script that chooses the colours, in their order', () => {
    const page = (head: string) => `<head><meta charset="utf-8">${head}</head><body>${theme}${links}</body>`;
    expect(stylesFirst(page(`<title>深耕</title>${theme}<link rel="icon" href="/x.svg">${links}`))).toBe(
      page(`<title>深耕</title>${links}${theme}<link rel="icon" href="/x.svg">`),
    );
  });

  it.each([
    ['without that script', `<head><title>x</title>${links}</head><body></body>`],
    ['without styles', `<head>${theme}</head><body></body>`],
    ['without a head', `<p>${theme}</p>`],
  ])('stays as it is %s', (_, html) => {
    expect(stylesFirst(html)).toBe(html);
  });
});
