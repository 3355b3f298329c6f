import type { LeftOutEntry } from '../../../src/domain/newsletter/choice/candidates.ts';
import { obstacleKinds, remedyOf } from '../../../src/domain/newsletter/choice/obstacle-kinds.ts';
import type { ObstacleKind } from '../../../src/domain/newsletter/choice/obstacle-kinds.ts';

/** `原因（2 条）：一条、另一条`, the reasons an editor can do something about first. */
export function byReason(leftOut: readonly LeftOutEntry[]): string[] {
  const groups = new Map<ObstacleKind, string[]>();
  for (const { kind, title } of leftOut) groups.set(kind, [...(groups.get(kind) ?? []), title]);
  const last = (kind: ObstacleKind) => (remedyOf(kind) === undefined ? 1 : 0);
  return [...groups]
    .sort(([a, x], [b, y]) => last(a) - last(b) || y.length - x.length)
    .map(
      ([kind, titles]) =>
        `${obstacleKinds[kind].name}（${titles.length} 条）：${titles.map(shortened).join('、')}`,
    );
}

/** The same with what to do about each reason, where something can be done. */
export const withRemedies = (leftOut: readonly LeftOutEntry[]): string[] =>
  [...Map.groupBy(leftOut, ({ kind }) => kind)]
    .map(([kind, own]) => ({ own, remedy: remedyOf(kind) }))
    .sort((a, b) => Number(!a.remedy) - Number(!b.remedy) || b.own.length - a.own.length)
    .flatMap(({ own, remedy }) => [...byReason(own), ...(remedy ? [`  → ${remedy}`] : [])]);

/** How many titles a line can hold. */
const mostTitles = 4;

/** The first titles and how many there are. */
export function shortList(titles: readonly string[]): string {
  const shown = titles.slice(0, mostTitles).map(shortened).join('、');
  return titles.length > mostTitles ? `${shown} 等 ${titles.length} 条` : shown;
}

const shortened = (title: string): string => (title.length > 24 ? `${title.slice(0, 23)}…` : title);
