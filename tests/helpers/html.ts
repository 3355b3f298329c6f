import { defaultTreeAdapter as tree, parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.ParentNode;

/**
 * What a browser has to repair in a page, as it parses it: errors of the standard's parser, and what it puts elsewhere
 * than it is written, such as a script after `</html>` or text between the rows of a table.
 */
export function htmlProblems(html: string): string[] {
  const problems: string[] = [];
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine, startCol }) => problems.push(`${startLine}:${startCol} ${code}`),
  });
  visit(document, problems);
  return problems;
}

function visit(parent: Node, problems: string[]): void {
  const [start, end] = insideOf(parent);
  let before = start;
  for (const child of childrenOf(parent)) {
    visit(child, problems);
    const place = child.sourceCodeLocation;
    // White space behind `</body>` is joined to the text of the body.
    if (tree.isTextNode(child) && child.value.trim() === '') continue;
    // The one element that authors may leave to the parser, and that tables of mails do.
    if (!place && child.nodeName === 'tbody') continue;
    if (place && place.startOffset >= before && place.endOffset <= end) before = place.endOffset;
    else
      problems.push(
        `${place?.startLine ?? 1}:${place?.startCol ?? 1} ${child.nodeName} ends up in ${parent.nodeName}`,
      );
  }
}

const childrenOf = (node: Node): DefaultTreeAdapterTypes.ChildNode[] => [
  ...('childNodes' in node ? node.childNodes : []),
  ...('content' in node ? node.content.childNodes : []),
];

/** Where the source of what is in an element begins and ends. */
function insideOf(node: Node): [number, number] {
  const place = tree.isElementNode(node) ? node.sourceCodeLocation : undefined;
  return [place?.startTag?.endOffset ?? 0, place?.endTag?.startOffset ?? place?.endOffset ?? Infinity];
}
