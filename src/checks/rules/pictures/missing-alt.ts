import { picturesOf } from '../../markdown/picture-uses.ts';
import { fileRule } from '../../rule.ts';

const fix = '在方括号里写一句图上说了什么';

export const missingAlt = fileRule('missing-alt', 'error', (file) =>
  picturesOf(file, file.nodes).flatMap(({ url, alt, place }) => {
    if (!alt.trim()) return [{ place, message: `图片没有替代文字：${url}`, fix }];
    if (isName(alt, url)) return [{ place, message: `替代文字只是文件名：${alt}`, fix }];
    return [];
  }),
);

/** Whether a text says no more than the address of the picture does. */
function isName(alt: string, url: string): boolean {
  const plain = (name: string): string =>
    name
      .replace(/^.*\//, '')
      .replace(/\.[a-z]{3,4}$/i, '')
      .replace(/[\s_-]+/g, '')
      .toLowerCase();
  const written = alt.trim();
  return /^\S+\.(?:png|jpe?g|svg|webp|gif|bmp)$/i.test(written) || plain(written) === plain(decoded(url));
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
