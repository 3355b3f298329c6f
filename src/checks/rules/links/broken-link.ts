import { presentAddress } from '../../../domain/former-addresses.ts';
import { isPictureFile } from '../../../domain/picture/picture.ts';
import { linksIn, siteTarget } from '../../markdown/addresses.ts';
import { contextRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { suggestion } from '../../text/nearest.ts';

export const brokenLink = contextRule('broken-link', 'error', (file, { paths, moved }) =>
  linksIn(file).flatMap(({ url, place }) => {
    const found = judge(presentAddress(url, moved) ?? url, paths);
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
  if (/^[a-z]:[\\/]|^file:|\\/i.test(url))
    return {
      message: `这是电脑上的文件，别人打不开：${url}`,
      fix: '改成网址或站内的地址，或删掉链接只留文字',
    };
  if (!path.startsWith('/')) return relative(url, paths);
  return {
    message: `没有这一页：${url}${suggestion(path, [...paths])}`,
    fix: /\.\w+$/.test(path) ? '改成已有的文件' : '改成已有的地址，结尾带 /',
  };
}

function relative(url: string, paths: ReadonlySet<string>): Omit<Finding, 'place'> {
  if (/^www\.|^[\w-]+(?:\.[\w-]+)*\.(?:cn|com|net|org)(?:\/|$)/i.test(url))
    return { message: `外面的网址要从 https:// 开始：${url}`, fix: `写成 https://${url}` };
  const meant = `/${url.replace(/^(?:\.{0,2}\/)+|\/$/g, '')}/`;
  return {
    message: `站内链接要从 / 开始：${url}`,
    fix: paths.has(meant) ? `写成 ${meant}` : '例如 /products/piaojuchi/',
  };
}
