import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { measure } from '../process-tree.ts';
import type { Cost } from '../process-tree.ts';
import type { TextPage } from './starlight-text.ts';

const starlightVersion = '0.42.4';
const { dependencies: own } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
};

/** A full build of a Starlight site with these pages and its default search; installed on demand. */
export async function measureStarlight(site: string, pages: readonly TextPage[]): Promise<Cost> {
  writeSite(site, pages);
  if (!existsSync(join(site, 'node_modules/@astrojs/starlight'))) install(site);
  rmSync(join(site, 'dist'), { recursive: true, force: true });
  return measure(['node_modules/astro/bin/astro.mjs', 'build', '--force', '--silent'], site, process.env);
}

function install(site: string): void {
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
    cwd: site,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Starlight could not be installed in ${site}:\n${stderr}`);
}

function writeSite(site: string, pages: readonly TextPage[]): void {
  const docs = join(site, 'src/content/docs');
  rmSync(docs, { recursive: true, force: true });
  const dependencies = { astro: own['astro'], '@astrojs/starlight': starlightVersion };
  write(join(site, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
  write(
    join(site, 'astro.config.mjs'),
    `import starlight from '@astrojs/starlight';
export default { integrations: [starlight({ title: 'bench', locales: { root: { label: '简体中文', lang: 'zh-CN' } }, sidebar: [{ label: '首页', link: '/' }] })] };
`,
  );
  write(
    join(site, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  for (const { path, markdown } of pages) write(join(docs, `${path.slice(1, -1)}.md`), markdown);
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
