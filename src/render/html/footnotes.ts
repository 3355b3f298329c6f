import type { FootnoteDefinition, Root } from 'mdast';
import { walk } from '../../markdown/walk.ts';

/** Footnotes of one page, numbered in the order the text refers to them. */
export class Footnotes {
  #definitions = new Map<string, FootnoteDefinition>();
  /** How often each footnote was referred to so far, in order of first use. */
  #uses = new Map<string, number>();

  constructor(tree: Root) {
    for (const node of walk(tree)) {
      if (node.type === 'footnoteDefinition' && !this.#definitions.has(node.identifier))
        this.#definitions.set(node.identifier, node);
    }
  }

  reference(identifier: string): string {
    const uses = (this.#uses.get(identifier) ?? 0) + 1;
    this.#uses.set(identifier, uses);
    const number = [...this.#uses.keys()].indexOf(identifier) + 1;
    const id = uses === 1 ? `fnref-${number}` : `fnref-${number}-${uses}`;
    return `<sup><a id="${id}" href="#fn-${number}" aria-label="脚注 ${number}">${number}</a></sup>`;
  }

  /** The list after the text; notes may refer to further notes. */
  section(contentOf: (definition: FootnoteDefinition) => string): string {
    let items = '';
    let number = 0;
    // A Map's iterator also visits keys added while it runs.
    for (const identifier of this.#uses.keys()) {
      number++;
      const definition = this.#definitions.get(identifier);
      const content = definition ? contentOf(definition) : '';
      items += `<li id="fn-${number}">${content}<p><a href="#fnref-${number}">返回正文</a></p></li>`;
    }
    if (number === 0) return '';
    return `<section class="footnotes" aria-label="脚注"><p class="block-label">脚注</p><ol>${items}</ol></section>`;
  }
}
