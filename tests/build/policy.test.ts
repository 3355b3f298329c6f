import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { csp } from '../../src/domain/site/csp.ts';
import { isClientFile } from '../../src/domain/newsletter/files.ts';
import { isSingleFile } from '../../src/domain/playbook/files.ts';
import { builtSite } from '../helpers/site.ts';

const { dir } = await builtSite();

/** Built pages by path, but for files with a policy of their own, with the policy as browsers read it after decoding. */
function pages(): { file: string; html: string }[] {
  const files = globSync('**/*.html', { cwd: dir }).filter(
    (file) => !isSingleFile(file) && !isClientFile(file),
  );
  return files.map((file) => ({
    file,
    html: readFileSync(path.join(dir, file), 'utf8'),
  }));
}

const decode = (html: string) => html.replaceAll('&#39;', "'").replaceAll('&amp;', '&');

describe('built pages', () => {
  it('all carry the policy of the site', () => {
    const meta = `<meta http-equiv="Content-Security-Policy" content="${csp}"`;
    expect(pages().length).toBeGreaterThan(0);
    expect(
      pages()
        .filter(({ html }) => !decode(html).includes(meta))
        .map(({ file }) => file),
    ).toEqual([]);
  });

  it('hold nothing that the policy blocks: inline style, inline scripts, event attributes', () => {
    const blocked =
      /<style|<[a-z][^>]*\sstyle=|<[a-z][^>]*\son[a-z]+=|<script(?![^>]*\ssrc=)(?![^>]*type="application\/(?:ld\+)?json")/i;
    const found = pages().flatMap(({ file, html }) => {
      const match = blocked.exec(html);
      return match ? [`${file}: ${html.slice(match.index, match.index + 80)}`] : [];
    });
    expect(found).toEqual([]);
  });

  it('load scripts, styles and images from the own origin only', () => {
    const loads = /<(?:script|img|iframe|source|link)\b[^>]*\s(?:src|href)="(https?:)?\/\/[^"]*"/gi;
    const found = pages().flatMap(({ file, html }) =>
      [...html.matchAll(loads)].map(([tag]) => `${file}: ${tag}`),
    );
    expect(found.filter((line) => !/rel="canonical"/.test(line))).toEqual([]);
  });
});
