import { policyOf } from '../../fields/policy.ts';
import { contextRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';
import { standingOf } from '../../../domain/policies/evidence.ts';

/** A page of evidence that cannot be what it is said to be, or that nothing rests on. */
export const evidencePage = contextRule('evidence-page', 'error', (file, { graph }) => {
  const policy = policyOf(file);
  if (!policy) return [];
  const at = (path: (string | number)[], message: string, fix: string): Finding => ({
    place: fieldPlace(file.source, path),
    message,
    fix,
  });
  const standing = standingOf(graph);
  const known = new Set(policy.evidence.map(({ id }) => id));
  const used = new Set(policy.keyPoints.flatMap(({ shownBy }) => shownBy));
  const named = policy.keyPoints.flatMap(({ shownBy }, point) =>
    shownBy.flatMap((id, index) =>
      known.has(id)
        ? []
        : [
            at(
              ['keyPoints', point, 'shownBy', index],
              `没有证据 ${id}`,
              `写成 evidence 里已有的编号：${[...known].join('、') || '还没有，先在 evidence 里记一页'}`,
            ),
          ],
    ),
  );
  const pages = policy.evidence.flatMap(({ id, url, kind, shows }, index): Finding[] => {
    const host = url && URL.parse(url)?.hostname;
    if (policy.evidence.findIndex((page) => page.id === id) < index)
      return [at(['evidence', index, 'id'], `证据编号 ${id} 用了两次`, '换一个没用过的编号')];
    if (kind === 'original' && (!host || standing(host) !== 'authority'))
      return [
        at(
          ['evidence', index, 'kind'],
          host ? `${host} 不在官方网站名录里，算不上原文` : '没有网址，算不上原文',
          '改成 reprint（全文转载）或 account（转述）；确是官方网站的，先加进 content/data/official-sites.yaml',
        ),
      ];
    if (shows.length === 0 && !used.has(id))
      return [
        at(
          ['evidence', index, 'id'],
          `证据 ${id} 没有写明任何一项`,
          '在 shows 写上它写明的文件信息，或写进要点的 shownBy；都没有就删掉这一页',
        ),
      ];
    return [];
  });
  return [...named, ...pages];
});
