import type { ContentGraph } from '../graph.ts';
import { entryByKey } from '../entry/coverage.ts';
import type { Reading } from '../../schemas/modules.ts';

/** 汉字 a minute of careful reading. */
const charactersPerMinute = 350;
/** A section is about this part of its page. */
const sectionPart = 0.3;

/** Minutes to read an entry or a section of it, from the length of its entry; never less than one. */
export function readingMinutes(graph: ContentGraph, { entry: key, anchor }: Reading): number {
  const entry = entryByKey(graph, key);
  if (!entry) return 1;
  const text = `${JSON.stringify(entry.data)}${entry.body}`;
  const letters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return Math.max(1, Math.round((letters * (anchor === '' ? 1 : sectionPart)) / charactersPerMinute));
}

/** Minutes a quiz takes, by its number of questions. */
export const quizMinutes = (questions: number): number => Math.max(1, Math.round(questions * 0.8));
