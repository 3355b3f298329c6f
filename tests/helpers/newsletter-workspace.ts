import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { referencesOf } from '../../src/domain/graph.ts';
import type { AnyEntry } from '../../src/domain/graph.ts';
import { emailHtml } from '../../src/render/newsletter/email/html.ts';
import { emailText, wecomText } from '../../src/render/newsletter/text.ts';
import { workingContent } from '../../src/loaders/seals/published.ts';
import type { Workspace } from '../../scripts/lib/newsletter/judge.ts';
import { contentRoot, graph } from './content.ts';

export interface TestWorkspace extends Workspace {
  /** Replaces text in a file below `content/`. @throws when nothing changes */
  edit(file: string, find: string | RegExp, to: string): void;
  /** Replaces text in a file below the root of the workspace. */
  tamper(file: string, change: (text: string) => string): void;
  root: string;
  remove(): void;
}

/** Registers that an edition is written and judged with. */
const registers = [
  'newsletter',
  'vocabularies',
  'posts',
  'officialSites',
  'sources',
  'complianceLaws',
  'complianceWords',
  'complianceParts',
  'complianceRules',
] as const;

/** The newest edition in a workspace: what comes after it, tests write themselves. */
const newestEdition = '2026-11';

/** What the editions are made from. The rest of the content would only be read and checked again and again. */
const workspaceFiles = filesReachedFrom([
  ...graph.all('editions').filter(({ id }) => id.slice(0, newestEdition.length) <= newestEdition),
  ...graph.all('facts'),
  ...registers.flatMap((name) => graph.all(name) as readonly AnyEntry[]),
]);

const pictures = graph.pictures().flatMap(({ file }) => (/^(?:editions|data)\//.test(file) ? [file] : []));

function filesReachedFrom(entries: readonly AnyEntry[]): Set<string> {
  const files = new Set<string>();
  const reach = (entry: AnyEntry): void => {
    if (files.has(entry.file)) return;
    files.add(entry.file);
    for (const { collection, id } of referencesOf(entry)) reach(graph.get(collection, id) as AnyEntry);
  };
  entries.forEach(reach);
  return files;
}

/** A copy of the content that editions are made from, or of another workspace, to work on, with the quick forms only. */
export function testWorkspace(from?: string): TestWorkspace {
  const root = mkdtempSync(join(tmpdir(), 'newsletter-'));
  if (from) cpSync(from, root, { recursive: true });
  else
    for (const file of [...workspaceFiles, ...pictures])
      cpSync(join(contentRoot, file), join(root, 'content', file));
  const tamper = (file: string, change: (text: string) => string) => {
    const path = join(root, file);
    const text = readFileSync(path, 'utf8');
    const changed = change(text);
    if (changed === text) throw new Error(`${file}: the change changes nothing`);
    writeFileSync(path, changed);
  };
  return {
    root,
    folders: {
      content: join(root, 'content'),
      dist: join(root, 'dist'),
      published: join(root, 'published'),
    },
    text: workingContent,
    render: (edition) =>
      Promise.resolve(
        new Map([
          ['email.html', emailHtml(edition)],
          ['email.txt', emailText(edition)],
          ['wecom.txt', wecomText(edition)],
        ]),
      ),
    tamper,
    edit: (file, find, to) => {
      tamper(`content/${file}`, (text) => text.replace(find, to));
    },
    remove: () => {
      rmSync(root, { recursive: true });
    },
  };
}

/** Lets the edition of October, which went out before some rules there are now, be sent once more. */
export function makeSendable({ edit }: TestWorkspace): void {
  const edition = 'editions/2026-10.mdx';
  const policy = 'policies/youzhi-zhongxiao-tidu-peiyu-2026.mdx';
  // Something that may still be waived.
  edit(policy, '    - 查一查现有证书的到期日', '    - 看清证书上有没有国徽，查一查到期日');
  edit(
    edition,
    /rule: required-doc-no\n( *place:) .*\n( *expression:) .*\n( *reason:) .*/,
    'rule: emblem\n$1 what-to-do\n$2 国徽\n$3 说的是政府证书上的国徽，没有用图样',
  );
  edit(policy, /^docNoCandidate:\n {2}value: (.*)\n {2}basis: .*\n/m, 'docNo: $1\n');
  edit(policy, /^(\s+shows: \[)(?=title, issuers)/gm, '$1docNo, ');
  // Its fact rests on a page that clients are not led to any more.
  edit('data/sources.yaml', /https:\/\/www\.etnet\.com\.hk\S*ETN360212840/, 'https://www.news.cn/a.htm');
}
