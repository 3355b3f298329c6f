/**
 * `npm run bench:build [-- 300 1000 3000]`: CPU seconds, wall seconds and peak memory of a
 * full build of this project beside a Starlight site with the same Markdown, in one run.
 * Starlight is installed on demand under .cache/bench.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { measure } from './process-tree.ts';
import type { Cost } from './process-tree.ts';
import { writeShengengContent, writeStarlightSite } from './sites.ts';

interface Row {
  size: number;
  ours: Cost;
  /** The offline pack made from our build: Starlight has nothing like it, so it stands beside the ratio. */
  pack: Cost;
  starlight: Cost;
  ratio: number;
}

const root = resolve('.cache/bench');
const oursDist = join(root, 'ours-dist');
const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);

const rows: Row[] = [];
for (const size of sizes.length > 0 ? sizes : [300, 1000, 3000]) {
  const ours = await measureOurs(size);
  const pack = await measure(['scripts/build-offline.ts', oursDist], process.cwd(), process.env);
  const starlight = await measureStarlight(size);
  rows.push({ size, ours, pack, starlight, ratio: ours.cpu / starlight.cpu });
}
print(rows);

function measureOurs(size: number): Promise<Cost> {
  const content = join(root, 'ours-content');
  for (const folder of [content, oursDist]) rmSync(folder, { recursive: true, force: true });
  writeShengengContent(content, size);
  return measure(['scripts/bench/build-site.ts'], process.cwd(), {
    ...process.env,
    SHENGENG_CONTENT: content,
    SHENGENG_OUT: oursDist,
  });
}

function measureStarlight(size: number): Promise<Cost> {
  const site = join(root, 'starlight');
  mkdirSync(site, { recursive: true });
  writeStarlightSite(site, size);
  if (!existsSync(join(site, 'node_modules/@astrojs/starlight'))) {
    spawnSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: site, stdio: 'ignore' });
  }
  rmSync(join(site, 'dist'), { recursive: true, force: true });
  return measure(['node_modules/astro/bin/astro.mjs', 'build', '--force', '--silent'], site, process.env);
}

function print(rows: readonly Row[]): void {
  const line = ({ cpu, wall, memory }: Cost) =>
    `${cpu.toFixed(1)} s CPU, ${wall.toFixed(1)} s wall, ${memory.toFixed(0)} MB`;
  for (const { size, ours, pack, starlight, ratio } of rows) {
    console.log(
      `${size} entries: ours ${line(ours)} | Starlight ${line(starlight)} | CPU ratio ${ratio.toFixed(2)}`,
    );
    console.log(`  offline pack on top: ${line(pack)}`);
  }
  writeFileSync(join(root, 'build.json'), JSON.stringify(rows, null, 2));
}
