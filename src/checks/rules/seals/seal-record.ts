import { parse } from 'yaml';
import { recordFaults } from '../../../domain/seals/record-faults.ts';
import type { FrozenFacts } from '../../../domain/seals/record-faults.ts';
import { sealRecordOf } from '../../../domain/seals/store.ts';
import type { FrozenCopy } from '../../../domain/seals/store.ts';
import { isRecord } from '../../../schemas/is-record.ts';
import { contentRule } from '../../rule.ts';

/** What the seals say can have happened: who approved, in what order, which text. */
export const sealRecord = contentRule('seal-record', 'error', ({ seals, graph, today }) =>
  [...(seals?.files.values() ?? [])].flatMap((record) =>
    recordFaults({ record, posts: graph.posts(), today, factsOf }).map((message) => ({
      place: { file: sealRecordOf(record.file), line: 1, column: 1 },
      message,
      fix: '封存记录不要手改，从版本库恢复它；要重新批准，运行 npm run review -- approve',
    })),
  ),
);

/** Read from the front matter alone; the text below it is not looked at. */
function factsOf({ text }: FrozenCopy): FrozenFacts {
  const fields = frontMatter(text);
  const field = (name: string): string | undefined => {
    const value = fields[name];
    return typeof value === 'string' ? value : undefined;
  };
  return { version: field('version'), owner: field('owner') };
}

/** Only lines of the two fields are parsed: the whole is large, and was sound when it was sealed. */
function frontMatter(text: string): Record<string, unknown> {
  const lines = ['version', 'owner'].flatMap((name) => new RegExp(`^${name}:.*$`, 'm').exec(text)?.[0] ?? []);
  try {
    const read: unknown = parse(lines.join('\n'));
    return isRecord(read) ? read : {};
  } catch {
    return {};
  }
}
