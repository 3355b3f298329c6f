import { headingsOf } from '../../../markdown/headings.ts';
import type { CheckContext } from '../../context.ts';
import { isTaken, pageIds, pageOf } from '../../markdown/page-ids.ts';
import { contextRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';

/** A heading whose anchor its page has already: links and the contents would lead to the other place. */
export const duplicateAnchor = contextRule('duplicate-anchor', 'error', (file, context) => {
  if (!file.tree) return [];
  const placed = file.nodes.filter(({ node }) => node.type === 'heading');
  return headingsOf(file.tree).flatMap(({ id, text }, index): Finding[] => {
    const place = placed[index]?.place;
    const found = place && judge(id, file.source.file, pageOf(file.source, context), context);
    return found ? [{ place, message: `小标题“${text}”${found}`, fix: '换一个小标题' }] : [];
  });
});

function judge(id: string, file: string, path: string, context: CheckContext): string | undefined {
  const page = pageIds(context).get(path);
  if (!page) return undefined;
  if (isTaken(id, page)) return `的锚点 #${id} 页面自己已经用了，链接和目录会跳错地方`;
  const [other] = [...(page.headings.get(id) ?? [])].filter((one) => one !== file);
  return other ? `和 ${other} 里的重名，两篇在同一页上，链接会跳错地方` : undefined;
}
