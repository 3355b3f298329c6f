import { visit } from 'yaml';
import type { Document } from 'yaml';
import { joint } from '../markdown/joined-lines.ts';

/**
 * Takes away, in place, the blanks that YAML puts where a text goes on in the next line: Chinese stands without.
 * A text whose line breaks are kept (`|`) stays as it is. @param text what the document was read from
 */
export function joinFoldedText(document: Document, text: string): void {
  visit(document, {
    Scalar: (_key, node) => {
      const [start, end] = node.range ?? [0, 0];
      if (typeof node.value !== 'string' || node.type === 'BLOCK_LITERAL') return;
      if (!text.slice(start, end).includes('\n')) return;
      node.value = node.value.replace(/(?<=(\S)) (?=(\S))/gu, (_blank, before: string, after: string) =>
        joint(before, after),
      );
    },
  });
}
