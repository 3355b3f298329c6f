import { pathOf } from '../../graph.ts';
import type { ContentGraph } from '../../graph.ts';
import type { MorningContent } from './morning.ts';

const isOut = ({ data }: { data: { status: string } }): boolean => data.status === 'approved';

/** Policies with an end, phrases for objections, cases: approved ones alone. */
export const morningContent = (graph: ContentGraph): MorningContent => ({
  policies: graph
    .all('policies')
    .filter((entry) => isOut(entry) && entry.data.expiry !== undefined)
    .map((entry) => ({
      title: entry.data.shortName,
      path: pathOf(entry),
      force: entry.data.force,
      effective: entry.data.effective,
      expiry: entry.data.expiry,
      action: entry.data.actions[0] ?? '',
    })),
  phrases: graph
    .all('industries')
    .filter(isOut)
    .flatMap((industry) => {
      const dialogue = graph.find('dialogues', industry.id);
      const objections = dialogue && isOut(dialogue) ? dialogue.data.objections : [];
      return objections.map(({ ask, reply, note }) => ({
        title: industry.data.title,
        path: pathOf(industry),
        ask,
        reply,
        note,
      }));
    }),
  cases: graph
    .all('cases')
    .filter(isOut)
    .map((entry) => ({
      title: entry.data.title,
      path: pathOf(entry),
      oneLine: entry.data.oneLine,
      lesson: entry.data.lessons[0] ?? '',
    })),
});
