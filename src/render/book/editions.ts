import type { ContentGraph } from '../../domain/graph.ts';
import { assemblePlaybook } from '../../domain/playbook/assemble.ts';
import { assembleDigest } from '../../domain/playbook/digest/assemble.ts';
import { bookOf } from './book.ts';
import type { Book } from './book.ts';
import { digestBookOf } from './digest/book.ts';

/** The full edition of a playbook on a day, and its digest where it has one. @throws when there is no such playbook */
export function booksOf(graph: ContentGraph, id: string, day: string): Book[] {
  const digest = assembleDigest(graph, id, day);
  return [bookOf(graph, assemblePlaybook(graph, id, day)), ...(digest ? [digestBookOf(graph, digest)] : [])];
}
