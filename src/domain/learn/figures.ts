import type { AnyEntry, ContentGraph } from '../graph.ts';
import { collectionNames, rows } from '../../schemas/index.ts';
import type { CollectionName } from '../../schemas/index.ts';
import { isRecord } from '../../schemas/is-record.ts';
import { calculate, FormulaError } from '../formula.ts';

/** `{{tiers.growth.floor.visits}}` or `{{6 * tiers.strategic.floor.services}}`. */
const placeholder = /\{\{([^{}]*)\}\}/g;

/** Why a placeholder cannot be filled, for the author. */
export interface FigureFault {
  /** The placeholder as written. */
  written: string;
  message: string;
}

/**
 * Text with every placeholder replaced by what stands in the data, so that a number lives in one file.
 * @throws FormulaError for a placeholder `check` would have refused
 */
export function fillFigures(text: string, graph: ContentGraph): string {
  return text.replace(placeholder, (_all, inner: string) => figure(inner.trim(), graph));
}

/** Every placeholder of a text that leads nowhere. */
export function figureFaults(text: string, graph: ContentGraph): FigureFault[] {
  return Array.from(text.matchAll(placeholder)).flatMap(([written, inner = '']) => {
    try {
      figure(inner.trim(), graph);
      return [];
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      return [{ written, message: error.message }];
    }
  });
}

/** The same value with every string in it filled. */
export function filled<T>(value: T, graph: ContentGraph): T {
  if (typeof value === 'string') return fillFigures(value, graph) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => filled(item, graph)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item, graph)])) as T;
}

function figure(inner: string, graph: ContentGraph): string {
  const alone = /^[a-zA-Z]+(\.[\w-]+)+$/.test(inner) ? valueAt(inner, graph) : undefined;
  if (typeof alone === 'string') return alone;
  const value = calculate(inner, (path) => {
    const found = valueAt(path, graph);
    if (typeof found !== 'number') throw new FormulaError(`${path} 不是数`);
    return found;
  });
  return String(Math.round(value * 10) / 10);
}

/** Lists are entered by the `id` of an item. */
function valueAt(path: string, graph: ContentGraph): unknown {
  const [name = '', ...rest] = path.split('.');
  if (!collectionNames.includes(name as CollectionName)) throw new FormulaError(`没有 ${name} 这类数据`);
  const collection = name as CollectionName;
  const all = graph.all(collection) as readonly AnyEntry[];
  const own = rows[collection].single ? all[0] : undefined;
  const entry = own ?? (graph.find(collection, rest.shift() ?? '') as AnyEntry | undefined);
  if (!entry) throw new FormulaError(`没有 ${path} 所指的条目`);
  const found = rest.reduce<unknown>((value, key) => {
    if (Array.isArray(value))
      return value.find((item: unknown) => isRecord(item) && item['id'] === key) as unknown;
    return isRecord(value) ? value[key] : undefined;
  }, entry.data);
  if (typeof found !== 'number' && typeof found !== 'string')
    throw new FormulaError(`${entry.file} 里没有 ${rest.join('.')}`);
  return found;
}
