import type { AnyEntry, ContentGraph, Entry } from '../../graph.ts';
import type { Edition } from '../files.ts';

const isApproved = ({ data }: Pick<AnyEntry, 'data'>): boolean =>
  !('status' in data) || data.status === 'approved';

/** The content as far as it is approved: a draft is not there, whoever asks for it. Lists without a status stay. */
export const approvedOnly = (graph: ContentGraph): ContentGraph => ({
  ...graph,
  all: (collection) => graph.all(collection).filter((entry) => isApproved(entry)),
  find(collection, id) {
    const entry = graph.find(collection, id);
    return entry && isApproved(entry) ? entry : undefined;
  },
  get(collection, id) {
    const entry = graph.get(collection, id);
    if (!isApproved(entry)) throw new Error(`${collection} 里的 ${id} 还没有批准`);
    return entry;
  },
  backlinks: (collection, id) => graph.backlinks(collection, id).filter(isApproved),
});

/** The editions of a playbook: the digest is made when itself and its industry are approved. */
export function editionsOf(graph: ContentGraph, { id }: Pick<Entry<'playbooks'>, 'id'>): readonly Edition[] {
  const approved = approvedOnly(graph);
  const ready = approved.find('playbooks', id) && approved.find('industries', id);
  return ready ? ['digest', 'full'] : ['full'];
}
