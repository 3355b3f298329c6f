import { unshownWords } from '../../domain/newsletter/client/client-figure.ts';
import type { CheckedFile } from '../checked-file.ts';
import type { Finding } from '../rule.ts';
import { fieldPlace } from '../source.ts';

/** Figures in what clients read of a series that are no part of what is measured. */
export const unshownInSeries = ({ source, entry }: CheckedFile): Finding[] =>
  entry?.collection === 'series'
    ? unshownWords(entry.data).map(({ field, figure }) => ({
        place: fieldPlace(source, ['client', field]),
        message: `给客户看的“${figure}”在口径（measures）里没有`,
        fix: '是口径就先写进 measures；是某一期的数就删掉，各期的数由程序带，写死了下个月就错',
      }))
    : [];
