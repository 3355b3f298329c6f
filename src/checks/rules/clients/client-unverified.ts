import { takenFrom } from '../../../domain/agreement/unverified.ts';
import { viewsIn } from '../../fields/client-words.ts';
import { contextRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

/** A point of a policy that nothing shows, told to clients. */
export const clientUnverified = contextRule('client-unverified', 'error', (file, { graph }) =>
  viewsIn(file, graph).flatMap(({ path, words, held, unverified }) =>
    words.flatMap((one) =>
      takenFrom(one.text, unverified, held).map(({ words: taken, point }): Finding => ({
        place: fieldPlace(file.source, [...path, ...one.path]),
        message: `给客户看的“${taken}”出自没有佐证的要点“${shortened(point)}”`,
        fix: '从客户视图里删掉；要说，先找到佐证，把它移进 keyPoints 并写上 shownBy',
      })),
    ),
  ),
);

const shortened = (point: string): string => (point.length > 24 ? `${point.slice(0, 23)}…` : point);
