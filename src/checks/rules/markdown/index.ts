import { componentProps } from './component-props.ts';
import { componentShape } from './component-shape.ts';
import { componentTarget } from './component-target.ts';
import { duplicateAnchor } from './duplicate-anchor.ts';
import { emptyHeading } from './empty-heading.ts';
import { headingLevel } from './heading-level.ts';
import { loneStar } from './lone-star.ts';
import { markdownTyping } from './markdown-typing.ts';
import { mdxAngle } from './mdx-angle.ts';
import { mdxBrace } from './mdx-brace.ts';
import { mdxSyntax } from './mdx-syntax.ts';
import { tableShape } from './table-shape.ts';
import { undefinedReference } from './undefined-reference.ts';
import { unknownComponent } from './unknown-component.ts';

/** Rules about Markdown and the components of authors. */
export const markdownRules = [
  mdxSyntax,
  markdownTyping,
  undefinedReference,
  mdxBrace,
  mdxAngle,
  unknownComponent,
  componentProps,
  componentShape,
  componentTarget,
  headingLevel,
  emptyHeading,
  duplicateAnchor,
  tableShape,
  loneStar,
] as const;
