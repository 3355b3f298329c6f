import type { DataOf } from '../../src/schemas/index.ts';
import { graph } from './content.ts';

type Tool = DataOf<'tools'>;
type RuleField = 'contactGrid' | 'ladder' | 'profile' | 'mining' | 'matching' | 'rivals';

/** What the tool with rules of that kind works by, as the content has it. */
export function rulesOf<F extends RuleField>(field: F): NonNullable<Tool[F]> {
  const tool = graph.all('tools').find(({ data }) => data[field] !== undefined);
  if (!tool) throw new Error(`no tool works by ${field}`);
  return tool.data[field] as NonNullable<Tool[F]>;
}
