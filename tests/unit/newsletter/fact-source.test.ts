import { expect, it } from 'vitest';
import { buildGraph } from '../../../src/domain/graph.ts';
import type { AnyEntry } from '../../../src/domain/graph.ts';
import { factObstacle } from '../../../src/domain/newsletter/choice/obstacles.ts';
import { validEntry } from '../../../src/loaders/disk.ts';
import { content, graph } from '../../helpers/content.ts';

const [told] = graph
  .all('facts')
  .flatMap(({ data }) => data.facts.map((fact) => ({ fact, status: data.status })))
  .filter(({ fact, status }) => fact.client && !factObstacle(graph, status, fact, '2026-12-10'));
const entries = content.sources.flatMap((source) => validEntry(source) ?? []);

/** The content with another address for the source of that fact. */
function withAddress(url: string) {
  const id = told?.fact.client?.source.id;
  const changed = entries.map((entry): AnyEntry =>
    entry.collection === 'sources'
      ? {
          ...entry,
          data: {
            ...entry.data,
            sources: entry.data.sources.map((one) => (one.id === id ? { ...one, url } : one)),
          },
        }
      : entry,
  );
  return buildGraph(changed);
}

it.each([
  ['https://www.etnet.com.hk/www/tc/stocks/ah_news_detail.php?newsid=ETN360212840', false],
  ['https://www.caam.example/2026/12', false],
  ['https://gov.cn.example.com/a', false],
  ['https://www.stats.gov.cn/sj/zxfb/a.html', true],
  ['https://www.yicai.com/news/1.html', true],
])('a fact is told to clients with an authority or a known medium as its source: %s', (url, isTold) => {
  if (!told) throw new Error('no fact that clients may be told');
  const obstacle = factObstacle(withAddress(url), told.status, told.fact, '2026-12-10');
  if (isTold) expect(obstacle).toBeUndefined();
  else expect(obstacle?.kind).toBe('wrong-source');
});
