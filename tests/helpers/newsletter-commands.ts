import { approveEdition } from '../../scripts/lib/newsletter/approve.ts';
import { buildEdition } from '../../scripts/lib/newsletter/build.ts';
import { correctEdition } from '../../scripts/lib/newsletter/correct.ts';
import { readFrozen } from '../../scripts/lib/newsletter/frozen-editions.ts';
import { readForCheck } from '../../scripts/lib/newsletter/judge.ts';
import { publishEdition } from '../../scripts/lib/newsletter/publish.ts';
import { standingLines } from '../../scripts/lib/newsletter/standing.ts';
import type { CheckContext } from '../../src/checks/index.ts';
import { publicationRules } from '../../src/checks/rules/publications/index.ts';
import type { Attack, Command } from '../fixtures/newsletter/attacks.ts';
import type { TestWorkspace } from './newsletter-workspace.ts';

const id = '2026-10';

const read = new WeakMap<TestWorkspace, Promise<CheckContext>>();

/** The content as `status` and `check` find it; read once, for neither changes it. */
function found(workspace: TestWorkspace): Promise<CheckContext> {
  const content = read.get(workspace) ?? readForCheck(workspace);
  read.set(workspace, content);
  return content;
}

/** The part of `npm run check` that is about editions. */
async function checked(workspace: TestWorkspace): Promise<string> {
  const context = { ...(await found(workspace)), frozen: await readFrozen(workspace.folders) };
  return publicationRules
    .flatMap((rule) => (rule.scope === 'content' ? rule.find(context) : []))
    .map(({ place, message, fix }) => `${place.file} ${message} ${fix}`)
    .join(' ');
}

/** What a command tells after an attempt, in one line. */
export async function told(
  workspace: TestWorkspace,
  command: Command,
  { by, date }: Attack,
): Promise<string> {
  const commands: Record<Command, () => Promise<unknown>> = {
    status: async () => standingLines(workspace.folders, (await found(workspace)).graph),
    check: () => checked(workspace),
    build: async () => (await buildEdition(workspace, id)).standing,
    approve: () => approveEdition(workspace, id, { by: by ?? 'compliance', date: date ?? '2026-10-24' }),
    publish: () => publishEdition(workspace, id, { by: by ?? 'policy-editor', date: date ?? '2026-10-26' }),
    correct: () =>
      correctEdition(workspace, id, {
        by: by ?? 'policy-editor',
        date: date ?? '2026-11-02',
        item: 2,
        text: '说明。',
      }),
  };
  return commands[command]().then(
    (seen) => [seen].flat().join(' '),
    (error: unknown) => String(error).replaceAll('\n', ' '),
  );
}
