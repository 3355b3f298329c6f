import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { bundleAsync } from 'lightningcss';
import postcss from 'postcss';
import { oldestBrowsers } from '../../../src/domain/site/browsers.ts';
import { stylePlugins } from '../../config/styles.ts';

const entry = resolve(import.meta.dirname, '../../../src/render/single-file/single-file.css');
/** Lightning CSS counts versions in its own way: the major one in the third byte. */
const targets = Object.fromEntries(
  Object.entries(oldestBrowsers).map(([name, major]) => [name, major << 16]),
);

/** The styles of a playbook in one file, compiled as those of the site are. */
export async function singleFileCss(): Promise<string> {
  const { code } = await bundleAsync({ filename: entry, minify: true, targets, resolver: { read: flat } });
  return new TextDecoder().decode(code);
}

/** A sheet without layers. */
async function flat(file: string): Promise<string> {
  const { css } = await postcss(stylePlugins).process(await readFile(file, 'utf8'), { from: file });
  return css;
}
