import type { CheckedFile } from '../checked-file.ts';
import type { Place } from '../../domain/place.ts';
import { withoutCode } from './stray.ts';

export interface ProseLine {
  /** With blanks where code stands. */
  text: string;
  at(index: number): Place;
}

/** The lines of a body. */
export const proseLines = ({ source: { file, body, bodyLine } }: CheckedFile): ProseLine[] =>
  withoutCode(body)
    .split('\n')
    .map((text, row) => ({ text, at: (index) => ({ file, line: bodyLine + row + 1, column: index + 1 }) }));
