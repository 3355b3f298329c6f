import type { Nodes } from "mdast";

/** Plain text of a node and its children; code expressions, comments and front matter have none. */
export function toText(node: Nodes): string {
  if (node.type === "text" || node.type === "inlineCode" || node.type === "code") return node.value;
  if (node.type === "image" || node.type === "imageReference") return node.alt ?? "";
  if (node.type === "break") return "\n";
  return "children" in node ? node.children.map((child) => toText(child as Nodes)).join("") : "";
}
