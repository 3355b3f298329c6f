/** A node as the template reads it: mdast without positions, components by name. */
export interface TypstNode {
  type: string;
  children?: TypstNode[];
  [field: string]: unknown;
}
