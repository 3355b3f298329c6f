/** A line that stands at the depth of no list and no group of fields around it. */
export interface OddIndent {
  /** 1-based. */
  line: number;
  /** Blanks before it. */
  depth: number;
}

interface Row extends OddIndent {
  /** Depths at which this line lets others follow. */
  opens: number[];
  /** Whether what belongs to it stands deeper on the next lines: a group, or a text over several lines. */
  group: boolean;
  text: boolean;
}

/** The first such line; texts over several lines and lists in brackets are passed over. */
export function oddIndent(lines: readonly string[]): OddIndent | undefined {
  let open: number[] = [0];
  let before: Row | undefined;
  for (const row of lines.flatMap(rowOf)) {
    if (before?.text && row.depth > before.depth) continue;
    const isDeeper = (before?.group ?? true) && row.depth > Math.max(...open);
    if (!open.includes(row.depth) && !isDeeper) return row;
    open = [...open.filter((one) => one <= row.depth), ...row.opens];
    before = row;
  }
  return undefined;
}

const item = /^( *)(- +)?(?:([A-Za-z][\w-]*):(?= |$) *)?(.*)$/;

/** A line with a field or an item of a list; none for others. */
function rowOf(line: string, index: number): Row[] {
  const [, blanks = '', dash = '', field, value = ''] = item.exec(line) ?? [];
  if (!dash && field === undefined) return [];
  const depth = blanks.length;
  return [
    {
      line: index + 1,
      depth,
      opens: dash && field !== undefined ? [depth, depth + dash.length] : [depth],
      group: field !== undefined && /^(?:#.*)?$/.test(value),
      text: /^[|>][+-]?\d?\s*$|^[[{"'](?!.*[\]}"']\s*$)/.test(value),
    },
  ];
}
