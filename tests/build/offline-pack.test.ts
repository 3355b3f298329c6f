import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  isOnlineOnly,
  offlinePack,
  offlineSearchScript,
  onlineOnlyPlace,
} from '../../src/domain/site/offline.ts';
import { isPlaybookFile, playbookFile, playbookFiles } from '../../src/domain/playbook/files.ts';
import { isBriefFile } from '../../src/domain/visit/pack/files.ts';
import { graph } from '../helpers/content.ts';
import { unzipPack } from '../helpers/pack.ts';
import { deadLinks, pagesOf } from '../helpers/pages.ts';
import { builtSite } from '../helpers/site.ts';

const { dir } = await builtSite();
const folder = unzipPack(dir);
const pages = pagesOf(folder);
afterAll(() => rmSync(dirname(folder), { recursive: true, force: true }));

const offending = (pattern: RegExp) =>
  pages.flatMap(({ path, html }) => {
    const found = pattern.exec(html)?.[0];
    return found === undefined ? [] : [`${path}: ${found}`];
  });

describe('the offline pack', () => {
  it('holds every page but the one for wrong addresses and those that explain the checks of the content', () => {
    const online = pagesOf(dir).map(({ path }) => path);
    const leftOut = online.filter((path) => isOnlineOnly(path));
    expect(leftOut.length).toBeGreaterThan(0);
    expect(pages.map(({ path }) => path)).toEqual(
      online.filter((path) => path !== '/404.html' && !leftOut.includes(path)),
    );
  });

  it('says where a link leads to a page it leaves out', () => {
    const html = pages.find(({ path }) => path === onlineOnlyPlace)?.html ?? '';
    expect(html).toMatch(/<li>检查规则的说明：只在联网版/);
  });

  it('finds what the site finds: every page but those that explain the checks', () => {
    const search = (root: string) => readFileSync(join(root, offlineSearchScript), 'utf8');
    expect(search(folder)).toBe(search(dir));
    expect(search(dir)).not.toContain('"guide/rules/');
    expect(search(dir)).toContain('"guide/writing/');
  });

  it('has no link that leads nowhere', () => {
    expect(deadLinks(pages)).toEqual([]);
  });

  it('holds every file its pages offer', () => {
    const offered = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/\shref="(?!https?:)([^"#]+\.(?!html)[a-z]+)(?:#[^"]*)?"/g)].map(([, href = '']) =>
        decodeURI(new URL(href, `file://${path}`).pathname),
      ),
    );
    expect(offered.filter(isBriefFile).length).toBeGreaterThan(0);
    expect(offered.filter(isPlaybookFile).length).toBeGreaterThan(0);
    expect(offered.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  });

  it('holds both editions of every playbook once, as PDF, and says where the other forms are', () => {
    for (const { id } of graph.all('playbooks')) {
      const held = playbookFiles(id, ['digest', 'full']).filter((file) => existsSync(join(folder, file)));
      expect(held).toEqual([playbookFile(id, 'pdf', 'digest'), playbookFile(id, 'pdf')]);
    }
    const html = pages.find(({ path }) => path === '/offline/')?.html ?? '';
    expect(html).toMatch(/每册只带完整版和精要版的 PDF，内容一样的 Word、单文件网页和 Markdown 在联网版/);
  });

  it('names the file in every link, and none begins at the root of the disk', () => {
    expect(offending(/\s(?:href|src|action)="\/[^"]*"/)).toEqual([]);
    expect(offending(/<a\b[^>]*\shref="(?!https?:|mailto:)[^"#?]*\/(?:[#?][^"]*)?"/)).toEqual([]);
  });

  it('has no module script and nothing the policy of the pack blocks', () => {
    expect(offending(/type="module"|<script(?![^>]*\ssrc=)|<style|modulepreload/)).toEqual([]);
  });

  it('refers to no file from the root in its styles', () => {
    const styles = readdirSync(join(folder, '_astro')).filter((file) => file.endsWith('.css'));
    expect(styles.length).toBeGreaterThan(0);
    for (const file of styles)
      expect(readFileSync(join(folder, '_astro', file), 'utf8')).not.toMatch(/url\(["']?\//);
  });

  it('leaves the online search and data for other tools out', () => {
    expect(readdirSync(folder).filter((name) => /^(pagefind|api|robots\.txt|404\.html)$/.test(name))).toEqual(
      [],
    );
  });

  it('is offered online with its true size, and not inside itself', () => {
    const page = (list: typeof pages) => list.find(({ path }) => path === '/offline/')?.html ?? '';
    const size = `${(statSync(join(dir, offlinePack)).size / 1_048_576).toFixed(1)} MB`;
    expect(page(pagesOf(dir))).toContain(`${size}</span>`);
    expect(page(pages)).not.toContain('.zip');
    expect(page(pages)).toContain('你打开的就是离线版');
  });
});
