import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DiskContent } from '../../../src/loaders/disk.ts';
import { readContent } from '../../../src/loaders/disk.ts';
import { contentToBuild } from '../../../scripts/lib/build/content.ts';
import { content as real } from '../../helpers/content.ts';
import { mutate } from '../../helpers/mutate.ts';
import {
  approve,
  change,
  found,
  published,
  raise,
  read,
  root,
  spin,
  today,
  useSealedFolder,
  write,
} from '../../helpers/sealed-folder.ts';

useSealedFolder();

describe('what is published', () => {
  it('holds no new entry without a seal, in playbooks neither', async () => {
    write(
      'methods/new-one.mdx',
      read(spin)
        .replace(/^title: .*/m, 'title: 新方法')
        .replace(/^order: .*/m, 'order: 99'),
    );
    expect((await published()).find('methods', 'new-one')).toBeUndefined();
    expect((await found()).join()).toContain('还没有封存，网站上没有这一份');
    const { context, waiting } = contentToBuild(await readContent(root), { today });
    expect([context.graph.find('methods', 'new-one'), waiting]).toEqual([undefined, ['methods/new-one.mdx']]);
    const drafts = contentToBuild(await readContent(root), { today, drafts: true });
    expect(drafts.context.graph.find('methods', 'new-one')?.sealing).toMatchObject({ draft: true });
  });

  it('still holds a file that somebody took away', async () => {
    rmSync(join(root, spin));
    expect((await published()).find('methods', 'spin')?.sealing).toMatchObject({ waiting: true });
    expect((await found()).join()).toContain('methods/spin.mdx 不在了，网站上还是封存的那一版');
  });

  it('is what was sealed by a day', async () => {
    change(spin);
    raise(spin);
    await approve(['methods/spin']);
    const content = await readContent(root);
    const wordsOn = (asOf: string) =>
      contentToBuild(content, { today, asOf }).context.graph.get('methods', 'spin').data.oneLine;
    expect(wordsOn('2026-11-30')).not.toContain('先说结论，');
    expect(wordsOn('2026-12-01')).toContain('先说结论，');
    expect(() => contentToBuild(content, { today, asOf: '2026-10-31' })).toThrow(/到 2026-10-31 为止/);
  });

  it('is built also while what waits is broken, but not on seals that were tampered with', () => {
    const build = (changed: DiskContent) => contentToBuild(changed, { today });
    const text = { file: spin, find: /^phase: .*/m, to: 'phase: nonsense' };
    const { broken, problems } = build(mutate(real, [text]));
    expect([broken, problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)]).toEqual(
      [false, ['unknown-term']],
    );
    const { seals } = real;
    if (!seals) throw new Error('the content is not sealed');
    const actual = new Map(seals.actual).set(`seals/${spin}/seals.yaml`, '0'.repeat(64));
    expect(build({ ...real, seals: { ...seals, actual } }).broken).toBe(true);
  }, 60_000);
});
