import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emailHtml } from '../../src/render/newsletter/email/html.ts';
import { emailText, wecomText } from '../../src/render/newsletter/text.ts';
import type { Desk } from '../../scripts/lib/newsletter/desk.ts';

export interface TestDesk extends Desk {
  /** Replaces text in a file below `content/`. @throws when nothing changes */
  edit(file: string, find: string | RegExp, to: string): void;
  /** Replaces text in a file below the root of the desk. */
  tamper(file: string, change: (text: string) => string): void;
  root: string;
  remove(): void;
}

/** A copy of the content, or of another desk, to work on, with the quick forms only. */
export function testDesk(from?: string): TestDesk {
  const root = mkdtempSync(join(tmpdir(), 'newsletter-'));
  if (from) cpSync(from, root, { recursive: true });
  else {
    cpSync('content', join(root, 'content'), { recursive: true });
    for (const id of ['2026-10', '2026-11'])
      rmSync(join(root, 'content/editions', id), { recursive: true, force: true });
  }
  const tamper = (file: string, change: (text: string) => string) => {
    const path = join(root, file);
    const text = readFileSync(path, 'utf8');
    const changed = change(text);
    if (changed === text) throw new Error(`${file}: the change changes nothing`);
    writeFileSync(path, changed);
  };
  return {
    root,
    places: {
      content: join(root, 'content'),
      dist: join(root, 'dist'),
      published: join(root, 'published'),
    },
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
