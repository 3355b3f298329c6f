import { approvalStanding } from '../../../domain/newsletter/approval/approval-standing.ts';
import { contentRule } from '../../rule.ts';

/** An approval of a letter that has not gone out still is of what stands there. */
export const editionApproval = contentRule('edition-approval', 'warning', ({ frozen, graph, sealed }) => {
  if (!frozen) return [];
  // Letters are made from what was sealed; where other words wait, those cannot be told from here.
  const wordsCount = ![...(sealed?.values() ?? [])].some(({ draft }) => draft);
  return graph.all('approvals').flatMap(({ id, file }) => {
    const entry = graph.find('editions', id);
    const found = entry && approvalStanding(graph, entry, frozen.sum, wordsCount);
    return found ? [{ place: { file, line: 1, column: 1 }, ...found }] : [];
  });
});
