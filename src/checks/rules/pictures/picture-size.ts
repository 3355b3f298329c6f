import { pictureLimits } from '../../../domain/picture/picture.ts';
import type { PictureFile } from '../../../domain/picture/picture.ts';
import { placeOf } from '../../markdown/picture-uses.ts';
import { contentRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';

const { bytes, pixels } = pictureLimits;

/** A phone loads every picture of a page, and a playbook carries them all. */
export const pictureSize = contentRule('picture-size', 'error', (context) =>
  context.pictures.flatMap((picture) => {
    const found = judge(picture);
    return found ? [{ place: placeOf(context, picture), ...found }] : [];
  }),
);

function judge({ file, size, picture }: PictureFile): Omit<Finding, 'place'> | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const { type, width = 0, height = 0 } = picture ?? {};
  if (type !== 'svg' && Math.max(width, height) > pixels)
    return {
      message: `图片 ${width}×${height} 像素，长边超过 ${pixels}：${name}`,
      fix: '裁掉用不着的部分，再把长边缩到 1600 像素左右',
    };
  if (size <= bytes) return undefined;
  return {
    message: `图片 ${Math.ceil(size / 1024)} KB，超过 ${bytes / 1024} KB：${name}`,
    fix: type === 'svg' ? '导出时去掉编辑信息，或者另存为 PNG' : '把长边缩到 1600 像素左右；照片另存为 JPG',
  };
}
