import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bookComponents } from '../../../src/render/book/components.ts';
import { playbookDocx } from '../../../src/render/docx/playbook.ts';
import { playbookMarkdown } from '../../../src/render/markdown/playbook.ts';
import { components } from '../../../src/schemas/components.ts';
import type { ComponentName } from '../../../src/schemas/components.ts';
import { partsOf } from '../../helpers/docx.ts';
import { htmlOf, pdfInput, sampleOf, smallBook } from '../../helpers/playbook.ts';

const names = Object.keys(components) as ComponentName[];
const template = readFileSync('src/render/typst/components.typ', 'utf8');

/** What tells each component from plain text in Markdown, which has fewer means. */
const markdownMarks: Record<ComponentName, RegExp> = {
  Redline: /> \*\*【红线】\*\*/,
  Tip: /> \*\*【提示：省一趟路】\*\*/,
  Compliance: /> \*\*【合规提示】\*\*/,
  Script: /> \*\*【话术】\*\*/,
  Steps: /\*\*出门前十分钟\*\*\n\n1\. /,
  Checklist: /\*\*随身带的\*\*\n\n- \[ \] /,
  Timeline: /\*\*拜访之后\*\*\n\n- \*\*当天\*\*/,
  Term: /\[票据池\]\(#term-piaojuchi\)/,
  Claim: /> \*\*【数字：/,
  Kpi: /> \*\*【指标：应收账款周转天数】\*\*/,
  Spin: /> \*\*【提问：难点问题/,
  Scheme: /> \*\*【方案：/,
};

describe.each(names)('<%s>', (name) => {
  const book = smallBook(sampleOf(name));

  it('has a rendition in HTML', () => {
    expect(htmlOf(book)).toMatch(/class="(block-[a-z]+( block-spin)?|book-term)"/);
  });

  it('reaches the PDF by its name, and the template knows it', async () => {
    expect((await pdfInput(book)).files.get('/book.json')).toContain(`"name":"${name}"`);
    expect(template).toMatch(new RegExp(`^  ${name}: `, 'm'));
  });

  it('has a style of its own in Word', async () => {
    const parts = partsOf(await playbookDocx(book, { siteName: '深耕', picture: undefined }));
    expect(parts['word/document.xml']).toMatch(new RegExp(`<w:[pr]Style w:val="${name}"/>`));
    expect(parts['word/styles.xml']).toContain(`w:styleId="${name}"`);
  });

  it('can be told from plain text in Markdown', () => {
    expect(playbookMarkdown(book)).toMatch(markdownMarks[name]);
  });
});

describe('the template of the PDF', () => {
  it('knows every piece a book can hold', () => {
    const known = Array.from(template.matchAll(/^ {2}([A-Z]\w+): /gm), ([, name]) => name);
    expect([...known, 'ChainMap'].toSorted()).toEqual([...bookComponents].toSorted());
  });
});
