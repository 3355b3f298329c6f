import type { JsxNode } from '../../markdown/jsx.ts';
import { components } from '../../schemas/components.ts';
import type { CheckedFile } from '../checked-file.ts';
import type { Place } from '../../domain/place.ts';

export const componentNames = Object.keys(components);

/** Every component a body uses, known or not. */
export const componentsIn = ({ nodes }: CheckedFile): { name: string; node: JsxNode; place: Place }[] =>
  nodes.flatMap(({ node, place }) =>
    node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
      ? [{ name: node.name ?? '', node, place }]
      : [],
  );
