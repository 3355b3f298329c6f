import { parse } from 'yaml';
import { recordFaults } from '../../../domain/seals/record-faults.ts';
import type { FrozenFacts } from '../../../domain/seals/record-faults.ts';
import { sealAt, sealRecordOf, sumsFile } from '../../../domain/seals/store.ts';
import type { FrozenCopy, SealedFile } from '../../../domain/seals/store.ts';
import { isRecord } from '../../../schemas/is-record.ts';
import { contentRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';

/** What the seals say can have happened: who approved, in what order, which text. */
export const sealRecord = contentRule('seal-record', 'error', ({ seals, graph, today }) => {
  const records = [...(seals?.files.values() ?? [])];
  const [ahead, faults] = slowClock(records, today);
  const hasPicture = (sha256: string): boolean => seals?.pictures.has(sha256) ?? false;
  return [
    ...faults,
    ...records.flatMap((record) =>
      recordFaults({ record, posts: graph.posts(), today: ahead, factsOf, hasPicture }).map((message) => ({
        place: { file: sealRecordOf(record.file), line: 1, column: 1 },
        message,
        fix: '封存记录不要手改，从版本库恢复它；要重新批准，运行 npm run review -- approve',
      })),
    ),
  ];
});

/** So many seals of days to come speak of the clock: it is told once, and the day taken for today. */
function slowClock(records: readonly SealedFile[], today: string): [today: string, faults: Finding[]] {
  const days = records
    .flatMap((record) => sealAt(record)?.date ?? [])
    .filter((date) => date > today)
    .sort();
  const newest = days.at(-1);
  if (!newest || days.length < manySeals) return [today, []];
  return [
    newest,
    [
      {
        place: { file: sumsFile, line: 1, column: 1 },
        message: `${days.length} 个文件的封存日期晚于今天 ${today}，最晚的是 ${newest}`,
        fix: '多半是本机日期慢了，先校准',
      },
    ],
  ];
}

const manySeals = 4;

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
