import { stringify } from 'yaml';
import { coversOf } from '../../../src/domain/newsletter/approval/approval-covers.ts';
import { buildGraph } from '../../../src/domain/graph.ts';
import { readContent, validEntries } from '../../../src/loaders/disk.ts';
import type { DiskContent } from '../../../src/loaders/disk.ts';
import { readSource } from '../../../src/loaders/source-file.ts';
import { sumOf } from '../../../src/loaders/seals/read.ts';
import type { SourceFile } from '../../../src/schemas/source-file.ts';

const published = '2026-09';
const approved = '2026-10';

/** The next edition, approved as it stands: what its approval covers depends on how letters are made. */
function withApproved({ sources, ...rest }: DiskContent): DiskContent {
  const before = sources.find(({ file }) => file === `editions/${published}.mdx`)?.text ?? '';
  const text = before
    .replace('设备贴息年底到期', '贴息还有两个月')
    .replace('status: approved', 'status: in-review')
    .replace(/^oneLine: .*$/m, 'oneLine: 10月号：有设备贷款的客户先发。')
    .replaceAll(`${published}-`, `${approved}-`)
    .replaceAll('第9期', '第10期');
  const edition = made(`editions/${approved}.mdx`, text);
  const graph = buildGraph(validEntries([...sources, edition]));
  const record = {
    approver: 'compliance',
    approvedOn: '2026-10-24',
    record: graph.get('editions', approved).data.review.record,
    covers: coversOf(graph, graph.get('editions', approved), sumOf),
    files: [{ path: 'email.txt', sha256: '0'.repeat(64) }],
  };
  return {
    ...rest,
    sources: [...sources, edition, made(`editions/${approved}/approval.yaml`, stringify(record))],
  };
}

function made(file: string, text: string): SourceFile {
  const source = readSource(file, text);
  if (!source) throw new Error(`${file}: no content file`);
  return source;
}

/** What is known of the records beside their texts: the sums of what was sealed. */
function withFrozen(content: DiskContent): DiskContent {
  const records = content.sources.filter(({ file }) => /publication\.yaml$|10\/approval\.yaml$/.test(file));
  return {
    ...content,
    frozen: {
      listed: new Map(records.map(({ file, text }) => [`content/${file}`, sumOf(text)])),
      actual: new Map(),
      committed: new Map(),
      editions: [],
      sum: sumOf,
    },
  };
}

const content = await readContent('tests/fixtures/content');

/** A small, sound content folder that the tests break; one picture is in it, and a letter that went out. */
export const fixture: DiskContent = withFrozen(content);

/** The same with a letter that was approved and will go out: whatever it is made from, a change ends the approval. */
const withLetter: DiskContent = withFrozen(withApproved(content));

/** The content an edit of a file is made in. */
export const fixtureFor = ({ file }: { file: string }): DiskContent =>
  file.startsWith(`editions/${approved}`) ? withLetter : fixture;
