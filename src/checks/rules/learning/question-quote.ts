import { quoteSeal } from '../../../domain/learn/quote-seal.ts';
import { fileRule } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

/** A quote carries the seal it got when it was compared with the essay. */
export const questionQuote = fileRule('question-quote', 'error', ({ source, entry }) => {
  if (entry?.collection !== 'questions') return [];
  return entry.data.items.flatMap(({ id, quote, seal }, index) => {
    if (quote === undefined || seal === quoteSeal(quote)) return [];
    return [
      {
        place: fieldPlace(source, ['items', index, 'quote']),
        message: `${id} 的引文${seal === undefined ? '没有和原文核对过' : '在核对以后改过'}`,
        fix: '对着原文一字不改地抄，再运行 npm run quotes -- 原文文件，由它写下 seal',
      },
    ];
  });
});
