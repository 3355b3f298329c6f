import { pictureAt, sharedFolder } from '../../../domain/picture/address.ts';
import { isPictureFile } from '../../../domain/picture/picture.ts';
import type { CheckedFile } from '../../checked-file.ts';
import type { CheckContext } from '../../context.ts';
import { picturesOf } from '../../markdown/picture-uses.ts';
import { contextRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { suggestion } from '../../text/nearest.ts';

const beside = '把图片存到这个文件旁边，写成 ![图上说了什么](./文件名.png)';

export const missingImage = contextRule('missing-image', 'error', (file, context) => [
  ...unread(file),
  ...picturesOf(file, file.nodes).flatMap(({ url, place }) => {
    const found = judge(url, file.source.file, context);
    return found ? [{ place, ...found }] : [];
  }),
]);

/** An address with a blank is no address for Markdown: the page would show the signs. */
const withBlank = /!\[[^\]]*\]\(([^)\n]*\S[ \t\u3000]+[^)\n"']*)\)/g;

const unread = ({ nodes }: CheckedFile): Finding[] =>
  nodes.flatMap(({ node, place }) =>
    node.type !== 'text'
      ? []
      : Array.from(node.value.matchAll(withBlank), ([, address = '']) => ({
          place,
          message: `图片没有认出来，地址里有空格：${address}`,
          fix: '文件名去掉空格，地址照着改',
        })),
  );

function judge(url: string, file: string, { pictures }: CheckContext): Omit<Finding, 'place'> | undefined {
  if (/^(?:https?:)?\/\//i.test(url)) return { message: `不能用外站图片：${url}`, fix: beside };
  if (/^data:/i.test(url)) return { message: '不能把图片写进地址里', fix: beside };
  if (/^[a-z]:[\\/]|^file:|\\/i.test(url)) return { message: `这是电脑上的地址：${url}`, fix: beside };
  const wanted = pictureAt(url, file);
  if (wanted === undefined)
    return {
      message: `图片的地址不对：${url}`,
      fix: `放在 content/${sharedFolder} 的写 /${sharedFolder}文件名.png，放在旁边的写 ./文件名.png`,
    };
  const names = pictures.map((picture) => picture.file.normalize('NFC'));
  if (names.includes(wanted)) return undefined;
  if (!isPictureFile(wanted))
    return { message: `图片的地址没有写到文件：${url}`, fix: '地址结尾要是文件名，例如 ./pic.png' };
  return missing(url, wanted, names);
}

function missing(url: string, wanted: string, names: readonly string[]): Omit<Finding, 'place'> {
  const same = names.find((name) => name.toLowerCase() === wanted.toLowerCase());
  if (same) return { message: `没有这张图：${url}，大小写不一样`, fix: `文件是 content/${same}，照它写` };
  const elsewhere = names.find((name) => nameIn(name) === nameIn(wanted));
  return {
    message: `没有这张图：${url}${elsewhere ? `；同名的图在 content/${elsewhere}` : suggestion(nameIn(wanted), names.map(nameIn))}`,
    fix: `把图片存成 content/${wanted}，或者改成已有的文件名`,
  };
}

const nameIn = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
