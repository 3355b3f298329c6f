import type { Root } from 'mdast';
import { entryPath } from '../../domain/urls.ts';
import { headingsOf } from '../../markdown/headings.ts';
import type { CheckedFile } from '../checked-file.ts';
import type { CheckContext } from '../context.ts';
import { linksIn, siteTarget } from '../markdown/addresses.ts';
import { fileRule } from '../rule.ts';
import type { Finding } from '../rule.ts';
import { suggestion } from '../text/nearest.ts';

export const brokenAnchor = fileRule('broken-anchor', 'error', (file, context) =>
  linksIn(file).flatMap(({ url, place }) => {
    const target = siteTarget(url);
    if (!target) return [];
    const found = judge(target.path, target.anchor, file, context);
    return found ? [{ place, ...found }] : [];
  }),
);

type Judgement = Omit<Finding, 'place'> | undefined;

function judge(
  path: string,
  anchor: string | undefined,
  file: CheckedFile,
  context: CheckContext,
): Judgement {
  if (path === '') return ownAnchor(anchor ?? '', idsOf(file.tree));
  return anchor === undefined ? undefined : otherAnchor(path, anchor, context);
}

function ownAnchor(anchor: string, ids: readonly string[]): Judgement {
  if (ids.includes(decoded(anchor))) return undefined;
  return {
    message: `本页没有小标题 #${anchor}${suggestion(anchor, ids)}`,
    fix: ids.length > 0 ? `可以写：${ids.map((id) => `#${id}`).join('、')}` : '本页没有小标题',
  };
}

/** Pages made of front matter have fixed section ids; pages of plain text take theirs from headings. */
function otherAnchor(path: string, anchor: string, { files }: CheckContext): Judgement {
  const target = files.find(
    ({ source, row }) => row.headings && entryPath(source.collection, source.id, row) === path,
  );
  if (!target?.tree) return undefined;
  const ids = idsOf(target.tree);
  if (ids.includes(decoded(anchor))) return undefined;
  return { message: `${path} 没有小标题 #${anchor}${suggestion(anchor, ids)}`, fix: '打开那一页核对小标题' };
}

const idsOf = (tree: Root | undefined): string[] =>
  tree ? headingsOf(tree).map((heading) => heading.id) : [];

/** `#100%` is no valid escape: compare it as it was written. */
function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
