import { contextRule } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

/** What is said to a client names no product, by title or by another name. */
export const clientSentence = contextRule('client-sentence', 'error', ({ source, entry }, { graph }) => {
  if (entry?.collection !== 'schemes') return [];
  const said = entry.data.clientSentence;
  const names = graph.all('products').flatMap(({ data }) => [data.title, ...data.aliases]);
  const found = names.filter((name) => said.includes(name)).sort((a, b) => b.length - a.length);
  const [longest] = found;
  if (longest === undefined) return [];
  return [
    {
      place: fieldPlace(source, ['clientSentence']),
      message: `对客户说的话里有产品名“${longest}”`,
      fix: '只说客户的难处和办完以后怎么样；产品写在 products 里',
    },
  ];
});
