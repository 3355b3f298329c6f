import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import postcss from 'postcss';
import type { AtRule, ChildNode, Rule } from 'postcss';

/** A style sheet as it stands in `src/`. */
export interface Sheet {
  /** Repository path with `/`. */
  path: string;
  text: string;
  rules: SheetRule[];
}

/** A rule and the blocks around it. */
export interface SheetRule {
  /** Its cascade layer; undefined when it stands in none. */
  layer: string | undefined;
  /** Conditions around it, such as `print`, outermost first. */
  media: string[];
  selectors: string[];
  declarations: { name: string; value: string }[];
}

/** Files under `src/` whose name ends with one of `endings`, as repository paths and text. */
export function sourceFiles(endings: readonly string[]): { path: string; text: string }[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join('src', file.split(sep).join('/')))
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .sort()
    .map((file) => ({ path: file, text: readFileSync(join(file), 'utf8') }));
}

/** Every style sheet of the site. */
export const sheets = (): Sheet[] =>
  sourceFiles(['.css']).map(({ path, text }) => ({ path, text, rules: rulesOf(text) }));

/** The rules of a sheet, in order. */
export const rulesOf = (css: string): SheetRule[] => rulesIn(postcss.parse(css).nodes, []);

function rulesIn(nodes: readonly ChildNode[], around: readonly AtRule[]): SheetRule[] {
  return nodes.flatMap((node) => {
    if (node.type === 'rule') return [sheetRule(node, around)];
    return node.type === 'atrule' ? rulesIn(node.nodes ?? [], [...around, node]) : [];
  });
}

const sheetRule = ({ selectors, nodes }: Rule, around: readonly AtRule[]): SheetRule => ({
  layer: around.findLast(({ name }) => name === 'layer')?.params,
  media: around.flatMap(({ name, params }) => (name === 'media' ? [params] : [])),
  selectors,
  declarations: nodes.flatMap((node) =>
    node.type === 'decl' ? [{ name: node.prop, value: node.value }] : [],
  ),
});

/** Names of the classes in a selector. */
export const classesIn = (selector: string): string[] =>
  [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name);
