import type { Entry } from '../../../domain/graph.ts';
import { sourceName } from '../../../domain/labels.ts';
import { muted, sourceId, termId } from '../components.ts';
import { anchored, link, strong } from '../nodes.ts';
import type { PhrasingContent } from 'mdast';
import type { ChapterRenderer } from './chapter.ts';

export const glossaryChapter: ChapterRenderer<'glossary'> = ({ contents: { terms } }) =>
  terms.map(({ id, data }) =>
    anchored(termId(id), [
      strong(data.title),
      `（${data.english}）${data.definition}`,
      { type: 'break' },
      muted(`什么时候用：${data.whenToUse}。前提：${data.prerequisites}。风险：${data.riskNotes}。`),
      ...handbookLines(data),
    ]),
  );

/** What of a handbook a manager wants on the way; steps, papers and examples are read on the page. */
const handbookLines = ({ handbook }: Entry<'products'>['data']): (string | PhrasingContent)[] =>
  handbook
    ? [
        { type: 'break' },
        strong(`先问：“${handbook.ask}”`),
        { type: 'break' },
        `不适合：${handbook.notSuits.join('；')}。常见错误：${handbook.mistakes.join('；')}。红线：${handbook.redLines.join('；')}。`,
      ]
    : [];

export const sourcesChapter: ChapterRenderer<'sources'> = ({ contents: { sources } }) =>
  sources.map(({ id, title, quality, date, dateText, url }) =>
    anchored(sourceId(id), [
      strong(sourceName(id)),
      ' ',
      url ? link(url, title) : title,
      [quality ? `质量 ${quality}` : '', date ?? dateText ?? '']
        .filter(Boolean)
        .map((text) => `；${text}`)
        .join(''),
    ]),
  );
