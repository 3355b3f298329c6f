import type { Root } from 'mdast';
import { headingsOf } from '../../markdown/headings.ts';
import { entryPath } from '../../domain/urls.ts';
import type { CheckContext } from '../context.ts';
import { suggestion } from '../nearest.ts';
import { problem } from '../problem.ts';
import type { Place, Problem } from '../problem.ts';

/** What a link may lead to: the page it stands on and every page of the site. */
export interface LinkScope {
  context: CheckContext;
  tree: Root;
  paths: ReadonlySet<string>;
}

/** broken-link and broken-anchor for one link. */
export function link({ context, tree, paths }: LinkScope, url: string, place: Place): Problem[] {
  if (/^(https?:|mailto:)/.test(url)) return [];
  const [path = '', anchor] = url.split('#');
  if (path === '') return ownAnchor(tree, anchor ?? '', place);
  if (!path.startsWith('/'))
    return [problem('broken-link', place, `站内链接要从 / 开始：${url}`, '例如 /products/piaojuchi/')];
  if (paths.has(path)) return anchor === undefined ? [] : otherAnchor(context, path, anchor, place);
  return [
    problem(
      'broken-link',
      place,
      `没有这一页：${url}${suggestion(path, [...paths])}`,
      '改成已有的地址，结尾带 /',
    ),
  ];
}

function ownAnchor(tree: Root, anchor: string, place: Place): Problem[] {
  const ids = headingsOf(tree).map((heading) => heading.id);
  if (ids.includes(decoded(anchor))) return [];
  return [
    problem(
      'broken-anchor',
      place,
      `本页没有小标题 #${anchor}${suggestion(anchor, ids)}`,
      ids.length > 0 ? `可以写：${ids.map((id) => `#${id}`).join('、')}` : '本页没有小标题',
    ),
  ];
}

/** `#100%` is no valid escape: compare it as it was written. */
function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

/** Pages made of front matter have fixed section ids; only guide pages take theirs from headings. */
function otherAnchor(context: CheckContext, path: string, anchor: string, place: Place): Problem[] {
  const target = context.files.find(
    ({ source }) => source.collection === 'guide' && entryPath('guide', source.id) === path,
  );
  if (!target?.tree) return [];
  const ids = headingsOf(target.tree).map((heading) => heading.id);
  return ids.includes(decoded(anchor))
    ? []
    : [
        problem(
          'broken-anchor',
          place,
          `${path} 没有小标题 #${anchor}${suggestion(anchor, ids)}`,
          '打开那一页核对小标题',
        ),
      ];
}

/** missing-alt and missing-image for one image. */
export function image(
  context: CheckContext,
  node: { alt?: string | null | undefined; url: string },
  place: Place,
): Problem[] {
  const problems: Problem[] = [];
  if (!node.alt?.trim())
    problems.push(
      problem('missing-alt', place, `图片没有替代文字：${node.url}`, '在方括号里写一句图上说了什么'),
    );
  const file = node.url.replace(/^\/|^\.\//, '');
  if (!/^https?:/.test(node.url) && !context.assets.some((asset) => asset.endsWith(file))) {
    problems.push(
      problem('missing-image', place, `没有这张图：${node.url}`, '把图片放进 content/ 下，核对文件名大小写'),
    );
  }
  if (/^https?:/.test(node.url))
    problems.push(
      problem('missing-image', place, `不能用外站图片：${node.url}`, '把图片存进 content/ 再引用'),
    );
  return problems;
}
