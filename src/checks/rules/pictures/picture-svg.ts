import { contactNumbers } from '../../../compliance/index.ts';
import type { PictureFile, SvgWords } from '../../../domain/picture/picture.ts';
import type { CheckContext } from '../../context.ts';
import { pictureUses } from '../../markdown/picture-uses.ts';
import { contentRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { companyNames } from '../../text/company-names.ts';
import { glyphFix, glyphName, missingGlyphs } from '../../text/document-font.ts';
import { personNames } from '../../text/person-names.ts';
import { listing, publicNameRegister } from '../../text/public-names.ts';

/** A drawing is shown to everybody who opens the page: nothing in it may run, lead elsewhere or tell of a client. */
export const pictureSvg = contentRule('picture-svg', 'error', (context) =>
  context.pictures.flatMap((picture) => [
    ...unfit(picture),
    ...(picture.words ?? []).flatMap((words) => inWords(context, picture, words)),
  ]),
);

const unfit = ({ file, faults }: PictureFile): Finding[] =>
  faults.map(({ message, position }) => ({
    place: { file, ...position },
    message,
    fix: '在画图软件里改好再导出；改不了就另存为 PNG',
  }));

/** The words of a drawing are held to what is asked of any text: no client, no person, signs the font has. */
function inWords(context: CheckContext, picture: PictureFile, { text, position }: SvgWords): Finding[] {
  const place = { file: picture.file, ...position };
  const glyphs = new Set(missingGlyphs(text).map((glyph) => glyph.text));
  return [
    ...contactNumbers(text).map(({ kind }) => ({
      place,
      message: `SVG 的文字里像是${kind}：${text}`,
      fix: '删掉；本库不存任何客户或个人信息',
    })),
    ...personNames(text).map(({ name }) => ({
      place,
      message: `SVG 的文字里写了人：“${name}”`,
      fix: '只写岗位，例如 财务负责人、客户经理',
    })),
    ...firms(context, picture, text).map(({ kind, name }) => ({
      place,
      message: `SVG 的文字里写了${kind}“${name}”`,
      fix: '换成代称，例如 Z机械、客户A',
    })),
    ...[...glyphs].map((glyph) => ({
      place,
      message: `SVG 的文字里有字体没有的${glyphName(glyph)}，PDF 会排不出来`,
      fix: glyphFix(glyph),
    })),
  ];
}

/** Firms a drawing names, but for those that every page with it may name. */
function firms(context: CheckContext, { file }: PictureFile, text: string) {
  const names = publicNameRegister(context);
  if (!names) return [];
  const pages = new Set(
    pictureUses(context)
      .get(file.normalize('NFC'))
      ?.map((place) => place.file),
  );
  const sources = context.sources.filter((source) => pages.has(source.file));
  return companyNames(text, names.known).filter(
    (found) => sources.length === 0 || sources.some((source) => listing(names, found, source) !== 'here'),
  );
}
