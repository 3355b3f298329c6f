import type { Source } from '../../../schemas/sources.ts';
import { contextRule } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

/** A fact a manager may quote to a client rests on sources of quality A or B, and on no repost. */
export const unquotableFact = contextRule('unquotable-fact', 'error', ({ entry, source }, { graph }) => {
  if (entry?.collection !== 'facts') return [];
  return entry.data.facts.flatMap(({ id, quotable, sources }, index) => {
    const flaw = quotable ? flawOf(sources.map((name) => graph.source(name) ?? name)) : undefined;
    if (!flaw) return [];
    return {
      place: fieldPlace(source, ['facts', index, 'sources']),
      message: `${id} 列为可以引用的事实，${flaw}`,
      fix: '换成 A 级或 B 级来源，或加 quotable: false，只供内部参考',
    };
  });
});

/** Unregistered sources are another rule's business. */
function flawOf(sources: readonly (Source | string)[]): string | undefined {
  const known = sources.filter((source) => typeof source !== 'string');
  const repost = known.find(({ quality }) => quality === 'C');
  if (repost) return `来源 ${repost.id} 却是 C 级转载`;
  const sound = known.some(({ quality }) => quality) || known.length < sources.length;
  return sound ? undefined : '却没有 A 级或 B 级来源';
}
