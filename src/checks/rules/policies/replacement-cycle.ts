import type { Entry } from '../../../domain/graph.ts';
import type { FieldPath } from '../../../schemas/walk.ts';
import { contentRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

interface Step {
  newer: string;
  older: string;
  /** Where the step is written. */
  entry: Entry<'policies'>;
  path: FieldPath;
}

/** Policies that replace each other in a circle, however long; a policy that names itself `self-reference` tells. */
export const replacementCycle = contentRule('replacement-cycle', 'error', ({ graph, byId }) => {
  const steps = graph.all('policies').flatMap(stepsOf);
  const older = Map.groupBy(steps, ({ newer }) => newer);
  const told = new Set<string>();
  return steps.flatMap((step): Finding[] => {
    const way = wayBack(step, older);
    const key = way && [...way].sort().join(' ');
    const source = byId.get('policies')?.get(step.entry.id);
    if (!way || key === undefined || told.has(key) || !source) return [];
    told.add(key);
    return [
      {
        place: fieldPlace(source, step.path),
        message: `互相取代，绕成一圈：${[...way, way[0] ?? ''].join(' 取代 ')}`,
        fix: '新文件写 replaces，旧文件写 replacedBy；核对哪一处写反了，删掉',
      },
    ];
  });
});

function stepsOf(entry: Entry<'policies'>): Step[] {
  const steps = (field: 'replaces' | 'replacedBy') =>
    entry.data[field].flatMap(({ policy }, index): Step[] => {
      if (policy === undefined || policy === entry.id) return [];
      const [newer, older] = field === 'replaces' ? [entry.id, policy] : [policy, entry.id];
      return [{ newer, older, entry, path: [field, index, 'policy'] }];
    });
  return [...steps('replaces'), ...steps('replacedBy')];
}

/** The policies on the way from the older end of a step back to its newer end. */
function wayBack({ newer, older: start }: Step, older: ReadonlyMap<string, Step[]>): string[] | undefined {
  const queue = [[newer, start]];
  const seen = new Set<string>();
  for (let way = queue.shift(); way; way = queue.shift()) {
    const last = way.at(-1) ?? '';
    if (last === newer) return way.slice(0, -1);
    if (seen.has(last)) continue;
    seen.add(last);
    for (const { older: next } of older.get(last) ?? []) queue.push([...way, next]);
  }
  return undefined;
}
