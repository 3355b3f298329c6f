import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildEdition } from '../../../scripts/lib/newsletter/build.ts';
import type { EditionBuild } from '../../../scripts/lib/newsletter/build.ts';
import { comparedLetters } from '../../../src/domain/newsletter/approval/compared-letters.ts';
import type { LetterText } from '../../../src/domain/newsletter/approval/compared-letters.ts';
import type { MarkedLetter } from '../../../src/domain/review/marked-text.ts';
import { contentRoot } from '../../helpers/content.ts';
import { docxText, partsOf } from '../../helpers/docx.ts';
import { visibleText } from '../../helpers/newsletter.ts';
import { testWorkspace } from '../../helpers/newsletter-workspace.ts';
import type { TestWorkspace } from '../../helpers/newsletter-workspace.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const letter = (variant: string, name: string, text: string): LetterText => ({
  variant,
  name,
  subject: '主题',
  preheader: '预览',
  text,
});

/** A letter as it reads with its marks: `{+new+}`, `{-gone-}`, notes in square brackets. */
const shown = ({ paragraphs, gone }: MarkedLetter): string[] => [
  ...paragraphs.flatMap((lines) =>
    lines.map(({ note, pieces }) =>
      [
        note ? `[${note}]` : '',
        ...pieces.map(({ text, mark }) => {
          if (!mark) return text;
          return mark === 'new' ? `{+${text}+}` : `{-${text}-}`;
        }),
      ].join(''),
    ),
  ),
  ...gone,
];

describe('versions side by side', () => {
  const whole = letter(
    'default',
    '通用版',
    '《刊》\n2026年第2期，每月一期\n\n1. 贴息\n上限2000万元\n\n2. 续贷\n可续\n',
  );
  const small = letter('small', '小微版', '《刊》\n2026年第2期，每月一期\n\n1. 续贷\n可续三年\n');
  const before = letter(
    'default',
    '通用版',
    '《刊》\n2026年第1期，每月一期\n\n1. 贴息\n上限1000万元\n\n2. 退税\n可退\n',
  );
  const [first, second] = comparedLetters([whole, small], { number: '第1期', letters: [before] }).map(shown);

  it('marks what became of the letter since the one before, word by word', () => {
    expect(first).toEqual([
      '邮件主题：主题',
      '预览语：预览',
      '《刊》',
      '2026年第{-1-}{+2+}期，每月一期',
      '1. 贴息',
      '上限{-1000-}{+2000+}万元',
      '[上期没有这一条]2. 续贷',
      '可续',
      '上期有：退税',
    ]);
  });

  it('marks what a version says otherwise than that for everybody, and whether it did before', () => {
    expect(second).toEqual([
      '邮件主题：主题',
      '预览语：预览',
      '《刊》',
      '2026年第2期，每月一期',
      '1. 续贷',
      '[这个版本改写，上期没有这样写]可续{+三年+}',
      '通用版有：贴息',
    ]);
  });

  it('says so when nothing went out before', () => {
    const [alone] = comparedLetters([whole], undefined);
    expect(alone?.against).toBe('没有上一期可以对照');
    expect(
      alone?.paragraphs.flat().every(({ note, pieces }) => !note && pieces.every(({ mark }) => !mark)),
    ).toBe(true);
  });
});

describe('what the approver reads', () => {
  let workspace: TestWorkspace;
  let edition: EditionBuild;
  beforeAll(async () => {
    workspace = testWorkspace();
    const { content, published } = workspace.folders;
    cpSync(join(contentRoot, 'editions/2026-10'), join(content, 'editions/2026-10'), { recursive: true });
    cpSync('published', published, { recursive: true });
    edition = await buildEdition(workspace, '2026-11');
  });
  afterAll(() => {
    workspace.remove();
  });

  const variants = () => edition.judged.assembled.variants;
  const lines = () =>
    [...edition.files]
      .filter(([name]) => name.endsWith('email.txt'))
      .flatMap(([, text]) => String(text).split('\n'))
      .filter((line) => line !== '' && !/^─+$/.test(line));
  const withoutBlanks = (text: string) => text.replace(/\s/g, '');

  it('is every line of every version, in the form and in the report', () => {
    // Words that went stand between those that stay; without them the line is what clients read.
    const docx = edition.review.get('approval.docx') as Uint8Array;
    const xml = partsOf(docx)['word/document.xml'] ?? '';
    const form = withoutBlanks(
      xml.replace(/<w:r>(?:(?!<\/w:r>).)*<w:strike\/>.*?<\/w:r>/g, '').replace(/<[^>]*>/g, ''),
    );
    const html = String(edition.review.get('qa.html')).replace(/<del>.*?<\/del>/gs, '');
    const report = withoutBlanks(visibleText(html));
    const escaped = (line: string) => withoutBlanks(line).replaceAll('&', '&amp;');
    expect(variants().length).toBeGreaterThan(2);
    expect(lines().filter((line) => !form.includes(escaped(line)))).toEqual([]);
    expect(lines().filter((line) => !report.includes(withoutBlanks(line)))).toEqual([]);
    for (const { subject, preheader } of variants())
      for (const words of [subject, preheader]) {
        expect(form).toContain(withoutBlanks(words));
        expect(report).toContain(withoutBlanks(words));
      }
  });

  it('is compared with the edition that went out before', () => {
    const text = docxText(edition.review.get('approval.docx') as Uint8Array);
    expect(text).toContain('对照上一期（2026年第10期（总第1期））通用版');
    expect(text).toContain('［上期没有这一条］');
    expect(text).toContain('［上期有：');
  });

  it('is marked without colour, and has a place to tick for every version', () => {
    const xml = partsOf(edition.review.get('approval.docx') as Uint8Array)['word/document.xml'] ?? '';
    expect(xml).toMatch(/<w:b\/>.*?<w:u w:val="single"\/>/);
    expect(xml).toContain('<w:strike/>');
    const text = docxText(edition.review.get('approval.docx') as Uint8Array);
    expect(text.split('□ 已读全文').length - 1).toBe(variants().length);
    expect(text).toContain('□ 同意');
  });

  it('says what the approval is given to besides the files', () => {
    const text = docxText(edition.review.get('approval.docx') as Uint8Array);
    for (const words of ['附四、批准还管到这些', '合规规则', 'content/policies/xudai-13-2024.mdx', '复核中'])
      expect(text).toContain(words);
  });
});
