import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { approveEdition } from '../../../scripts/lib/newsletter/approve.ts';
import { buildEdition } from '../../../scripts/lib/newsletter/build.ts';
import { readFolder } from '../../../scripts/lib/folders.ts';
import { publishEdition } from '../../../scripts/lib/newsletter/publish.ts';
import { attacks } from '../../fixtures/newsletter/attacks.ts';
import type { Attack } from '../../fixtures/newsletter/attacks.ts';
import { told } from '../../helpers/newsletter-commands.ts';
import { makeSendable, testWorkspace } from '../../helpers/newsletter-workspace.ts';
import type { TestWorkspace } from '../../helpers/newsletter-workspace.ts';

const id = '2026-10';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let stages: Record<Attack['on'], TestWorkspace>;
let workspace: TestWorkspace | undefined;

/** Commits everything, as an editor does after a publication. */
function commit({ root }: TestWorkspace): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@test', ...args], { cwd: root });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Publish');
}

beforeAll(async () => {
  const approved = testWorkspace();
  makeSendable(approved);
  await buildEdition(approved, id);
  await approveEdition(approved, id, { by: 'compliance', date: '2026-10-24' });
  const published = testWorkspace(approved.root);
  await publishEdition(published, id, { by: 'policy-editor', date: '2026-10-26' });
  commit(published);
  stages = { approved, published };
});
afterEach(() => workspace?.remove());
afterAll(() => {
  for (const stage of Object.values(stages)) stage.remove();
});

/** Everything but what a build may make anew. */
async function kept({ root }: TestWorkspace) {
  const [content, published] = [join(root, 'content/editions'), join(root, 'published')];
  return [await readFolder(content), await readFolder(published)];
}

it.each(attacks)('is seen, and nothing is written: $attempt', async (attack) => {
  workspace = testWorkspace(stages[attack.on].root);
  attack.act(workspace);
  const before = await kept(workspace);
  const seen = new Map<string, string>();
  for (const command of attack.commands) seen.set(command, await told(workspace, command, attack));
  const expected = attack.commands.map((command) => [
    command,
    expect.stringMatching(attack.expected) as string,
  ]);
  expect([...seen]).toEqual(expected);
  expect(await kept(workspace)).toEqual(before);
});
