import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { pathOf } from '../../src/domain/graph.ts';
import { sitePictureFiles } from '../../src/domain/picture/site-files.ts';
import { parseBody } from '../../src/markdown/body.ts';
import { walk } from '../../src/markdown/walk.ts';
import { graph } from '../helpers/content.ts';
import { partsOf } from '../helpers/docx.ts';
import { builtSite } from '../helpers/site.ts';

const { dir } = await builtSite();
const read = (path: string): Buffer => readFileSync(join(dir, path));

/** Pages with pictures in their text, by address, with the words of each picture. */
const shown = [...graph.all('methods'), ...graph.all('cases')].flatMap((entry) => {
  const alts = [...walk(parseBody(entry.body))].flatMap((node) =>
    node.type === 'image' ? [node.alt ?? ''] : [],
  );
  return alts.length > 0 ? [{ path: pathOf(entry), alts }] : [];
});

describe('pictures on the site', () => {
  it('are files in every width', () => {
    const paths = graph.pictures().flatMap((picture) => sitePictureFiles(picture).map(({ path }) => path));
    expect(paths.filter((path) => !existsSync(join(dir, path)))).toEqual([]);
  });

  it('are shown with their words and their size, from files that are there', () => {
    expect(shown.length).toBeGreaterThan(1);
    for (const { path, alts } of shown) {
      const html = read(`${path}index.html`).toString();
      const images = [...html.matchAll(/<img src="([^"]+)"[^>]* width="\d+" height="\d+" alt="([^"]+)"/g)];
      expect(images.map(([, , alt]) => alt)).toEqual(alts);
      for (const [, src = ''] of images) expect(existsSync(join(dir, src))).toBe(true);
    }
  });

  it('are in the offline pack, at relative addresses', () => {
    const zip = readdirSync(join(dir, 'offline')).find((name) => name.endsWith('.zip')) ?? '';
    const files = unzipSync(read(`offline/${zip}`), {
      filter: ({ name }) => /_astro\/|index\.html$/.test(name),
    });
    const names = Object.keys(files);
    const root = names[0]?.split('/')[0] ?? '';
    for (const { path } of shown) {
      const page = Buffer.from(files[`${root}${path}index.html`] ?? []).toString();
      const [src = ''] = page.match(/(?<=<img src=")[^"]+/) ?? [];
      expect(src).toMatch(/^(?:\.\.\/)+_astro\//);
      expect(names).toContain(`${root}/${src.replace(/^(?:\.\.\/)+/, '')}`);
    }
  });

  it('are in the Word file and the single file of a playbook that tells of them', () => {
    const words = shown.flatMap(({ alts }) => alts);
    const document = partsOf(read('playbooks/machinery/machinery.docx'))['word/document.xml'] ?? '';
    const html = read('playbooks/machinery/machinery.html').toString();
    for (const alt of words) {
      expect(document).toContain(`descr="${alt}"`);
      expect(html).toMatch(new RegExp(`<img src="data:image/[^"]+"[^>]* alt="${alt}"`));
    }
  });
});
