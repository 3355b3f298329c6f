import { endingOf, pictureEndings } from '../../../domain/picture/picture.ts';
import type { PictureFile, PictureType } from '../../../domain/picture/picture.ts';
import { placeOf } from '../../markdown/picture-uses.ts';
import { contentRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';

const saveAs = '用画图或看图软件打开，截图和图表另存为 PNG，照片另存为 JPG';

/** Only types that browsers, Word, WPS and the PDF all show. */
export const pictureType = contentRule('picture-type', 'error', (context) =>
  context.pictures.flatMap((picture) => {
    const found = judge(picture);
    return found ? [{ place: placeOf(context, picture), ...found }] : [];
  }),
);

function judge({ file, type }: PictureFile): Omit<Finding, 'place'> | undefined {
  const ending = endingOf(file);
  const name = file.slice(file.lastIndexOf('/') + 1);
  const known = Object.entries(pictureEndings).find(([, endings]) => endings.includes(ending))?.[0];
  if (!known) return { message: `不收 .${ending} 图片：${name}`, fix: saveAs };
  if (type === undefined)
    return {
      message: `图片打不开，文件不完整或者不是图片：${name}`,
      fix: '重新导出或重新截图，再换掉这个文件',
    };
  if (type === known) return undefined;
  const message = `文件名写的是 .${ending}，里面其实是 ${type.toUpperCase()}：${name}`;
  return type in pictureEndings
    ? { message, fix: `把结尾改成 .${pictureEndings[type as PictureType][0] ?? ''}，正文里也照着改` }
    : { message, fix: saveAs };
}
