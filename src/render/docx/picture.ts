import { AlignmentType, ImageRun, Paragraph, TextRun } from 'docx';
import type { IParagraphOptions } from 'docx';
import type { Image } from 'mdast';
import { sizeOnPaper } from '../book/pictures.ts';
import type { PaperPictures } from '../book/pictures.ts';

/**
 * A picture with its words for those who do not see it, and the line below it. An SVG has to be a PNG by now.
 * @param look of the component around
 */
export function pictureBlocks(
  { url, alt, title }: Image,
  pictures: PaperPictures,
  look: Pick<IParagraphOptions, 'style'>,
): Paragraph[] {
  const text = alt ?? '';
  const picture = pictures.get(url);
  if (!picture) return [new Paragraph({ ...look, children: [new TextRun(`［图：${text}］`)] })];
  const shown = new ImageRun({
    type: picture.type === 'jpeg' ? 'jpg' : 'png',
    data: picture.bytes,
    transformation: sizeOnPaper(picture),
    altText: { name: text, title: title ?? text, description: text },
  });
  const centred = { ...look, alignment: AlignmentType.CENTER };
  return [
    new Paragraph({ ...centred, keepNext: Boolean(title), children: [shown] }),
    ...(title
      ? [new Paragraph({ ...centred, children: [new TextRun({ text: title, style: 'Muted' })] })]
      : []),
  ];
}
