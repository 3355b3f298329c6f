import { pictureUses } from '../../markdown/picture-uses.ts';
import { contentRule } from '../../rule.ts';

export const unusedPicture = contentRule('unused-picture', 'warning', (context) => {
  const used = pictureUses(context);
  return context.pictures
    .filter(({ file }) => !used.has(file.normalize('NFC')))
    .map(({ file }) => ({
      place: { file, line: 1, column: 1 },
      message: '没有哪一篇用到这张图',
      fix: '在正文里用 ![图上说了什么](地址) 放上，不用就删掉',
    }));
});
