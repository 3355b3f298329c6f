/** A line of a text as it is compared: a value, an item of a list, a paragraph. */
export interface Line {
  text: string;
  /** How deep it stands in a list, 0 for the outermost. */
  depth: number;
  /** What kind of line it is, where readers would not see it: `小标题`, `表格`. */
  tag?: string;
  /** All that it says, also what the text does not show: the address of a link, bold type. */
  sign: string;
}

/** Lines under one name: a field, or the body. */
export interface Section {
  label: string;
  lines: readonly Line[];
}
