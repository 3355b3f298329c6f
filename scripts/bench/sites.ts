import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const versions = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };

/** About 6 KB of Chinese Markdown per page, different on each page, made from the project's own guide. */
function markdown(index: number): string {
  const pages = readdirSync('content/guide', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .sort();
  const bodies = pages.map((file) =>
    readFileSync(join('content/guide', file), 'utf8').replace(/^---[\s\S]*?\n---\n/, ''),
  );
  let text = '';
  for (let step = 0; text.length < 2400; step++)
    text += `\n## 第 ${index} 篇第 ${step + 1} 节\n${bodies[(index + step) % bodies.length] ?? ''}`;
  return text.replace(/\]\([^)]*\)/g, '](/)').replace(/^# /gm, '## ');
}

const frontMatter = (index: number): string => `---
title: 测量用页面 ${index}
oneLine: 只用来测量构建时间的页面 ${index}
owner: content-editor
reviewer: compliance
status: approved
reviewedOn: 2026-11-23
reviewEvery: 12m
version: "1.0"
basis: assumption
confidentiality: internal
order: ${index}
group: write
---
`;

/** A content folder with `size` Markdown pages and only the data every build needs. */
export function writeShengengContent(folder: string, size: number): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync('content/data', join(folder, 'data'), { recursive: true });
  for (const name of ['tensions', 'coverage']) withoutReferences(join(folder, 'data', `${name}.yaml`));
  mkdirSync(join(folder, 'guide'), { recursive: true });
  for (let index = 0; index < size; index++) {
    const name = index === 0 ? 'index' : `page-${index}`;
    writeFileSync(join(folder, 'guide', `${name}.mdx`), frontMatter(index) + markdown(index));
  }
}

/** Keeps the list in place, but lets it point at nothing but the first page. */
function withoutReferences(file: string): void {
  const text = readFileSync(file, 'utf8')
    .replace(/^( +)(methods|tiers|cases|products): .*$/gm, '$1$2: []')
    .replace(/^( +)entry: .*$/gm, '$1entry: guide/index')
    .replace(/^( +)health: .*$/gm, '$1health: false');
  writeFileSync(file, text);
}

/** The same number of Markdown pages as a Starlight site with its default search. */
export function writeStarlightSite(folder: string, size: number): void {
  const docs = join(folder, 'src/content/docs');
  rmSync(docs, { recursive: true, force: true });
  mkdirSync(docs, { recursive: true });
  for (let index = 0; index < size; index++) {
    const name = index === 0 ? 'index' : `page-${index}`;
    writeFileSync(join(docs, `${name}.md`), `---\ntitle: 测量用页面 ${index}\n---\n${markdown(index)}`);
  }
  const dependencies = { astro: versions.dependencies['astro'], '@astrojs/starlight': '0.42.4' };
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies }),
  );
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    `import starlight from '@astrojs/starlight';
export default { integrations: [starlight({ title: 'bench', locales: { root: { label: '简体中文', lang: 'zh-CN' } }, sidebar: [{ label: '首页', link: '/' }] })] };
`,
  );
  writeFileSync(
    join(folder, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
}
