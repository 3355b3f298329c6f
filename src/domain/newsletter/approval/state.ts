import type { ContentGraph } from '../../graph.ts';
import { factOf } from '../choice/picks.ts';

export type EditionState = 'draft' | 'in-review' | 'approved' | 'published';

export const editionStateNames: Record<EditionState, string> = {
  draft: '草稿',
  'in-review': '送审中',
  approved: '已批准，未发布',
  published: '已发布',
};

/** Where an edition stands: its records say so, not its front matter. */
export function editionState(graph: ContentGraph, id: string): EditionState {
  if (graph.find('publications', id)) return 'published';
  if (graph.find('approvals', id)) return 'approved';
  return graph.get('editions', id).data.status === 'draft' ? 'draft' : 'in-review';
}

/** What became of the items of a published edition: the edition itself never changes. */
export function changesSince(
  graph: ContentGraph,
  id: string,
): { entry: string; title: string; note: string }[] {
  const record = graph.find('publications', id);
  if (!record) return [];
  return record.data.items.flatMap(({ entry, title, version }) => {
    const note = changeOf(graph, entry, version);
    return note ? [{ entry, title, note }] : [];
  });
}

function changeOf(graph: ContentGraph, entry: string, version: string): string | undefined {
  const [collection = '', ...rest] = entry.split('/');
  const id = rest.join('/');
  if (collection === 'facts') {
    const fact = factOf(graph, id);
    if (!fact) return '条目已删除';
    return fact.version === version ? undefined : `内容有更新（当时 ${version}，现在 ${fact.version}）`;
  }
  const policy = graph.find('policies', id)?.data;
  if (!policy) return '条目已删除';
  if (policy.force === 'superseded') return '所涉文件已被取代';
  return policy.version === version ? undefined : `内容有更新（当时 ${version}，现在 ${policy.version}）`;
}
