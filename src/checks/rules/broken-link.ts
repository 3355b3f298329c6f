import { isPictureFile } from '../../domain/picture/picture.ts';
import { linksIn, siteTarget } from '../markdown/addresses.ts';
import { fileRule } from '../rule.ts';
import type { Finding } from '../rule.ts';
import { suggestion } from '../text/nearest.ts';

export const brokenLink = fileRule('broken-link', 'error', (file, { paths }) =>
  linksIn(file).flatMap(({ url, place }) => {
    const found = judge(url, paths);
    return found ? [{ place, ...found }] : [];
  }),
);

function judge(url: string, paths: ReadonlySet<string>): Omit<Finding, 'place'> | undefined {
  const path = siteTarget(url)?.path;
  if (!path || paths.has(path)) return undefined;
  if (isPictureFile(path))
    return {
      message: `图片写成了链接：${url}`,
      fix: '前面加半角的 !，写成 ![图上说了什么](./文件名.png)',
    };
  if (!path.startsWith('/'))
    return { message: `站内链接要从 / 开始：${url}`, fix: '例如 /products/piaojuchi/' };
  return { message: `没有这一页：${url}${suggestion(path, [...paths])}`, fix: '改成已有的地址，结尾带 /' };
}
