import { AlignmentType, BorderStyle, LevelFormat, LineRuleType, ShadingType } from 'docx';
import type { INumberingOptions, IParagraphStyleOptions, IStylesOptions } from 'docx';
import { blockLooks, spanLooks } from './components.ts';
import { fonts } from './fonts.ts';

const accent = '0F5F62';
const line = 300;

const headings = ([32, 26, 23, 21] as const).map((size, index) => ({
  id: `Heading${index + 1}`,
  name: `heading ${index + 1}`,
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
  run: { size, bold: true, ...(index < 2 ? { color: accent } : {}) },
  paragraph: {
    keepNext: true,
    keepLines: true,
    outlineLevel: index,
    spacing: { before: index === 0 ? 480 : 260, after: 120, line, lineRule: LineRuleType.AUTO },
  },
}));

/** Lines of the contents, one style per level. */
const contentsLines = [1, 2, 3].map((level) => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  basedOn: 'Normal',
  run: { size: level === 1 ? 21 : 19, bold: level === 1 },
  paragraph: {
    keepNext: level === 1,
    indent: { left: 360 * (level - 1) },
    spacing: { before: level === 1 ? 80 : 0, after: 0, line: 240, lineRule: LineRuleType.AUTO },
  },
}));

const blocks = Object.entries(blockLooks).map(([id, { label, colour, tint }]): IParagraphStyleOptions => ({
  id,
  name: label,
  basedOn: 'Normal',
  quickFormat: true,
  paragraph: {
    // Where a list in the block begins, so that the rule runs straight.
    indent: { left: 120 },
    border: { left: { style: BorderStyle.SINGLE, size: 18, space: 6, color: colour } },
    ...(tint ? { shading: { type: ShadingType.CLEAR, fill: tint, color: 'auto' } } : {}),
  },
}));

/** Styles under the names Word knows, so that its own tools and contents use them. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: fonts, size: 21, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: { after: 100, line, lineRule: LineRuleType.AUTO } },
    },
  },
  paragraphStyles: [
    {
      id: 'Title',
      name: 'Title',
      basedOn: 'Normal',
      run: { size: 56, bold: true, color: accent },
      paragraph: { spacing: { before: 2400, after: 300 } },
    },
    {
      id: 'ContentsTitle',
      name: '目录标题',
      basedOn: 'Normal',
      run: { size: 32, bold: true, color: accent },
      paragraph: { spacing: { after: 200 } },
    },
    {
      id: 'TableText',
      name: '表格文字',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { before: 20, after: 20, line: 260, lineRule: LineRuleType.AUTO } },
    },
    ...headings,
    ...contentsLines,
    ...blocks,
  ],
  characterStyles: [
    { id: 'Hyperlink', name: 'Hyperlink', run: { color: accent } },
    ...Object.entries(spanLooks).map(([id, { label, colour, size }]) => ({
      id,
      name: label,
      run: { ...(colour ? { color: colour } : {}), ...(size ? { size } : {}) },
    })),
  ],
};

/** The same styles set closer, for what is to be short on paper. */
export const closeStyles: IStylesOptions = {
  ...styles,
  default: {
    document: {
      run: { font: fonts, size: 20, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: { after: 50, line: 264, lineRule: LineRuleType.AUTO } },
    },
  },
  paragraphStyles: (styles.paragraphStyles ?? []).map((style) =>
    style.id === 'TableText'
      ? {
          ...style,
          paragraph: { spacing: { before: 10, after: 10, line: 240, lineRule: LineRuleType.AUTO } },
        }
      : style,
  ),
};

/** Name of the numbering of lists that begin with `start`. */
export const numbersFrom = (start: number): string => `numbers-${start}`;

/**
 * Lists: bullets four levels deep, and decimal numbers from each first number. Numbered lists all use the first level
 * of a count of their own, for Word counts deeper levels on from list to list.
 */
export const numberingFor = (starts: Iterable<number>): INumberingOptions => ({
  config: [
    { reference: 'bullets', levels: levels(LevelFormat.BULLET, () => '•') },
    ...[...starts].map((start) => ({
      reference: numbersFrom(start),
      levels: levels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`)
        .slice(0, 1)
        .map((level) => ({ ...level, start })),
    })),
  ],
});

/** Indent of an item at a depth, 0 for the outermost, with room for its mark. */
export const itemIndent = (depth: number) => ({ left: 420 * (depth + 1), hanging: 300 });

function levels(
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: (level: number) => string,
): INumberingOptions['config'][number]['levels'] {
  return [0, 1, 2, 3].map((level) => ({
    level,
    format,
    text: text(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: itemIndent(level) } },
  }));
}
