import type { ContentGraph, Entry } from '../../../src/domain/graph.ts';
import { factOf } from '../../../src/domain/newsletter/choice/picks.ts';
import { repeatsIn } from '../../../src/domain/newsletter/choice/repeats.ts';
import type { Repeat } from '../../../src/domain/newsletter/choice/repeats.ts';

/** For the editor: what an earlier edition told already, and what readers will see of it. */
export const repeatLines = (graph: ContentGraph, edition: Entry<'editions'>): string[] =>
  repeatsIn(graph, edition).map((repeat) => {
    const sent = repeat.earlier.filter(({ published }) => published).map(({ id }) => id);
    const planned = repeat.earlier.filter(({ published }) => !published).map(({ id }) => id);
    return [
      `“${titleOf(graph, repeat)}”以前登过：`,
      ...(sent.length > 0 ? [`${sent.join('、')} 已发，给客户的文件里标“再次提醒”`] : []),
      ...(sent.length > 0 && planned.length > 0 ? ['；'] : []),
      ...(planned.length > 0 ? [`${planned.join('、')} 已选用，还没有发布`] : []),
    ].join('');
  });

const titleOf = (graph: ContentGraph, { field, id }: Repeat): string =>
  (field === 'policies'
    ? graph.find('policies', id)?.data.client?.title
    : factOf(graph, id)?.fact.client?.title) ?? id;
