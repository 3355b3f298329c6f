import { recordsIn } from '../../fields/walk.ts';
import { fileRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';
import { sharesOverWhole } from '../../text/shares.ts';

const fix = '核对这个数；说的是增长或倍数，就别写“占”';

/** A part said to be more than its whole, in words or in a field. */
export const shareOverWhole = fileRule('share-over-whole', 'error', ({ source, texts }) => [
  ...texts.flatMap(({ value, at }) =>
    sharesOverWhole(value).map(({ text, index }): Finding => ({
      place: at(index),
      message: `占比超过 100%：${text}`,
      fix,
    })),
  ),
  ...recordsIn(source.data)
    .filter(
      ({ fields: { name, value, unit } }) =>
        typeof name === 'string' && /占比|份额|比重/.test(name) && unit === '%' && Number(value) > 100,
    )
    .map(({ path, fields: { name, value } }): Finding => ({
      place: fieldPlace(source, [...path, 'value']),
      message: `占比超过 100%：${String(name)} ${String(value)}%`,
      fix,
    })),
]);
