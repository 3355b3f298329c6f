import type { MarkedLetter, MarkedLine } from '../../review/marked-text.ts';
import { likeness } from '../../review/compared.ts';
import { markedLine, pairedParagraphs, sideBySide } from '../../review/side-by-side.ts';

/** One version of an edition as its plain text says it. */
export interface LetterText {
  /** `default`, or the id of the segment. */
  variant: string;
  /** Whom it is for, as colleagues call it. */
  name: string;
  subject: string;
  preheader: string;
  /** The text of the mail, with a blank line between paragraphs. */
  text: string;
}

/** The edition of the same series that went out before. */
export interface EarlierLetters {
  /** As printed: `2026年第10期（总第1期）`. */
  number: string;
  letters: readonly LetterText[];
}

/**
 * Every version in full. The one for everybody is compared with the one that went out before; the others with it,
 * and where they differ they say whether it was so before.
 */
export function comparedLetters(
  letters: readonly LetterText[],
  earlier: EarlierLetters | undefined,
): MarkedLetter[] {
  const [whole] = letters;
  return letters.map((letter) => {
    const before = earlier?.letters.find(({ variant }) => variant === letter.variant) ?? earlier?.letters[0];
    const base = whole && letter !== whole ? whole : before;
    return letter === whole
      ? besideEarlier(letter, before, earlier?.number)
      : besideWhole(letter, base, before, earlier?.number);
  });
}

type Paragraph = readonly string[];

const paragraphsOf = (letter: LetterText | undefined): Paragraph[] =>
  letter === undefined
    ? []
    : [
        [`邮件主题：${letter.subject}`, `预览语：${letter.preheader}`],
        ...letter.text
          .trim()
          .split(/\n{2,}/)
          .map((paragraph) => paragraph.split('\n').filter((line) => !/^─+$/.test(line)))
          .filter(({ length }) => length > 0),
      ];

/** Number of an item at the head of its paragraph: it moves with what stands before it. */
const itemNumber = /^\d+\. /;
const isItem = ([first = '']: Paragraph): boolean => itemNumber.test(first);
const unnumbered = ([first = '', ...rest]: Paragraph): Paragraph => [first.replace(itemNumber, ''), ...rest];

/** What a paragraph is known by: the title of an item, the head of a list, the label before a colon. */
const keyOf = (paragraph: Paragraph): string => {
  const [first = ''] = unnumbered(paragraph);
  return isItem(paragraph) ? first : (/^(?:【.*】|邮件主题)/.exec(first)?.[0] ?? first);
};

/** Least likeness of two paragraphs that are held to be one put otherwise. */
const likeEnough = 0.3;

/** Items are the same when they tell of the same source; much of their other words is in every item. */
function isLike(own: Paragraph, other: Paragraph): boolean {
  if (!isItem(own) && !isItem(other)) return likeness(own.join('\n'), other.join('\n')) > likeEnough;
  const source = sourceIn(own);
  return source !== undefined && source === sourceIn(other);
}

const sourceIn = (paragraph: Paragraph): string | undefined =>
  paragraph.map((line) => /《.*》/.exec(/^(?:出处|来源)：.*/.exec(line)?.[0] ?? '')?.[0]).find(Boolean);

function numbered(paragraph: Paragraph, lines: readonly MarkedLine[]): MarkedLine[] {
  const number = itemNumber.exec(paragraph[0] ?? '')?.[0];
  const [first, ...rest] = lines;
  return number && first ? [{ ...first, pieces: [{ text: number }, ...first.pieces] }, ...rest] : [...lines];
}

const plain = (paragraph: Paragraph): MarkedLine[] => paragraph.map((text) => ({ pieces: [{ text }] }));

/** Whole paragraphs that are new are told in a note: their words all marked would be hard to read. */
const noted = (paragraph: Paragraph, note: string): MarkedLine[] =>
  plain(paragraph).map((line, index) => (index === 0 ? { ...line, note } : line));

const goneText = (paragraph: Paragraph): string =>
  isItem(paragraph) ? (unnumbered(paragraph)[0] ?? '') : paragraph.join('　');

function besideEarlier(letter: LetterText, before: LetterText | undefined, number = ''): MarkedLetter {
  const { pairs, gone } = pairedParagraphs(paragraphsOf(before), paragraphsOf(letter), keyOf, isLike);
  return {
    name: letter.name,
    against: before ? `对照上一期（${number}）${before.name}` : '没有上一期可以对照',
    paragraphs: pairs.map(({ own, other }) => {
      if (!before) return plain(own);
      if (!other) return noted(own, isItem(own) ? '上期没有这一条' : '上期没有这一段');
      return numbered(own, sideBySide(unnumbered(other), unnumbered(own)).map(markedLine));
    }),
    gone: gone.map((paragraph) => `上期有：${goneText(paragraph)}`),
  };
}

function besideWhole(
  letter: LetterText,
  whole: LetterText | undefined,
  before: LetterText | undefined,
  number = '',
): MarkedLetter {
  const said = new Set(paragraphsOf(before).flatMap(unnumbered));
  const since = (text: string): string =>
    !before ? '' : said.has(text) ? '，上期也这样写' : '，上期没有这样写';
  const { pairs, gone } = pairedParagraphs(paragraphsOf(whole), paragraphsOf(letter), keyOf, isLike);
  return {
    name: letter.name,
    against: `对照${whole?.name ?? ''}；不一样的地方再看上一期${before ? `（${number}${before.name}）` : '：没有'}`,
    paragraphs: pairs.map(({ own, other }) => {
      if (!other) return noted(own, `只在这个版本${since(unnumbered(own)[0] ?? '')}`);
      const lines = sideBySide(unnumbered(other), unnumbered(own)).map((side): MarkedLine => {
        const line = markedLine(side);
        if (side.kind === 'same') return line;
        if (side.kind === 'gone') return { ...line, note: `${whole?.name ?? ''}有，这个版本没有` };
        const what = side.kind === 'added' ? '只在这个版本' : '这个版本改写';
        return { ...line, note: `${what}${since(side.text)}` };
      });
      return numbered(own, lines);
    }),
    gone: gone.map((paragraph) => `${whole?.name ?? ''}有：${goneText(paragraph)}`),
  };
}
