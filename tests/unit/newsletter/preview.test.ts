import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { writePreview } from '../../../scripts/lib/newsletter/preview.ts';
import { readFolder } from '../../../scripts/lib/folders.ts';
import { startServer } from '../../../scripts/lib/static-server.ts';
import { testWorkspace } from '../../helpers/newsletter-workspace.ts';

vi.setConfig({ testTimeout: 120_000 });

const workspace = testWorkspace();
afterAll(() => {
  workspace.remove();
});

it('the preview leads to every form of every version, and puts nothing where clients are sent from', async () => {
  const dir = await writePreview(workspace, '2026-11');
  const files = await readFolder(dir);
  const page = String(files.get('index.html'));
  for (const words of [
    '内部预览，不外发',
    '通用版',
    '机械制造企业',
    '新能源企业',
    '邮件，纯文本',
    '企业微信',
  ])
    expect(page).toContain(words);
  const addresses = Array.from(page.matchAll(/<a href="([^"]+)"/g), ([, address = '']) => address);
  const forms = [...files.keys()].filter((name) => !['index.html', 'preview.css'].includes(name));
  expect(addresses.sort()).toEqual(forms.sort());
  expect(page).not.toMatch(/https?:/);
  for (const folder of ['clients', 'review'])
    expect(existsSync(join(workspace.folders.dist, folder))).toBe(false);
  const server = await startServer({ dir, port: 0 });
  try {
    for (const address of ['', 'preview.css', ...addresses]) {
      const answer = await fetch(server.url + address);
      expect([address, answer.status]).toEqual([address, 200]);
    }
  } finally {
    await server.close();
  }
});
