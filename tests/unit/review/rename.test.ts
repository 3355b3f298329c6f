import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renameEntry } from '../../../scripts/lib/review/rename.ts';
import { sumsFile } from '../../../src/domain/seals/store.ts';
import {
  approve,
  change,
  found,
  published,
  raise,
  read,
  record,
  root,
  spin,
  today,
  useSealedFolder,
} from '../../helpers/sealed-folder.ts';

useSealedFolder();

const options = { today, date: today };
const rename = (others = {}) =>
  renameEntry(root, ['methods/spin', 'methods/four-questions'], { ...options, ...others });
const renamed = 'methods/four-questions.mdx';

describe('an entry with another name', () => {
  it('has its seals under the new name, and nothing waits', async () => {
    const { moved } = await rename();
    expect(moved).toEqual([{ from: spin, to: renamed }]);
    expect([existsSync(join(root, spin)), existsSync(join(root, `seals/${spin}/seals.yaml`))]).toEqual([
      false,
      false,
    ]);
    expect(read(renamed)).toContain('formerIds: [spin]');
    expect(read(record(renamed))).toContain(`file: ${renamed}`);
    expect(await found()).toEqual([]);
  });

  it('is found by both names in what is published, and named by the new one', async () => {
    const { changed } = await rename();
    const graph = await published();
    expect(graph.get('methods', 'spin').id).toBe('four-questions');
    expect(changed.length).toBeGreaterThan(0);
    for (const file of changed) expect(read(file)).toContain('four-questions');
  });

  it('goes on approved when it was, by a post with the right, under a raised version', async () => {
    change(spin);
    raise(spin);
    await approve(['methods/spin']);
    await expect(rename()).rejects.toThrow(/没有写批准岗位/);
    await expect(rename({ by: 'rm' })).rejects.toThrow(/没有批准权/);
    expect(existsSync(join(root, renamed))).toBe(false);
    await rename({ by: 'compliance' });
    const { sealing } = (await published()).get('methods', 'four-questions');
    expect(sealing?.seals.map(({ version, kind }) => [version, kind])).toEqual([
      ['1.0', 'import'],
      ['1.1', 'approve'],
      ['1.2', 'approve'],
    ]);
    expect(await found()).toEqual([]);
  });

  it('is refused while changes wait in what it touches, and for a name that is none; nothing is written', async () => {
    const sums = read(sumsFile);
    await expect(renameEntry(root, ['methods/spin', 'methods/pyramid'], options)).rejects.toThrow(
      /已经是 methods\/pyramid\.mdx/,
    );
    await expect(renameEntry(root, ['methods/spin', 'methods/四问'], options)).rejects.toThrow(
      /不像方法的标识/,
    );
    change(spin);
    await expect(rename()).rejects.toThrow(/还有没批准的改动[^]*content\/methods\/spin\.mdx/);
    expect([read(sumsFile), existsSync(join(root, renamed))]).toEqual([sums, false]);
  });
});
