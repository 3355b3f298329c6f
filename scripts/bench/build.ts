/**
 * `npm run bench:build [-- 300 1000 3000]`: CPU seconds, wall seconds and peak memory of a
 * full build of this project beside a Starlight site with the same Markdown, in one run.
 * Starlight is installed on demand under .cache/bench.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeShengengContent, writeStarlightSite } from './sites.ts';

interface Cost {
  cpu: number;
  wall: number;
  memory: number;
}

const root = resolve('.cache/bench');
const probe = resolve('scripts/bench/cost-probe.mjs');
const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);

const rows = (sizes.length > 0 ? sizes : [300, 1000, 3000]).map((size) => {
  const ours = measureOurs(size);
  const starlight = measureStarlight(size);
  return { size, ours, starlight, ratio: ours.cpu / starlight.cpu };
});
print(rows);

function measureOurs(size: number): Cost {
  const content = join(root, 'ours-content');
  const out = join(root, 'ours-dist');
  for (const folder of [content, out]) rmSync(folder, { recursive: true, force: true });
  writeShengengContent(content, size);
  return cost(process.cwd(), ['scripts/bench/build-site.ts'], {
    SHENGENG_CONTENT: content,
    SHENGENG_OUT: out,
  });
}

function measureStarlight(size: number): Cost {
  const site = join(root, 'starlight');
  mkdirSync(site, { recursive: true });
  writeStarlightSite(site, size);
  if (!existsSync(join(site, 'node_modules/@astrojs/starlight'))) {
    spawnSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: site, stdio: 'ignore' });
  }
  rmSync(join(site, 'dist'), { recursive: true, force: true });
  return cost(site, ['node_modules/astro/bin/astro.mjs', 'build', '--force', '--silent'], {});
}

function cost(cwd: string, args: string[], env: Record<string, string>): Cost {
  const report = join(root, 'cost.json');
  rmSync(report, { force: true });
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', probe, ...args], {
    cwd,
    env: { ...process.env, ...env, SHENGENG_COST: report },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`build failed in ${cwd}: ${stderr.slice(-2000)}`);
  const measured = JSON.parse(readFileSync(report, 'utf8')) as { cpu: number; memory: number };
  return { ...measured, wall: (performance.now() - started) / 1000 };
}

function print(rows: { size: number; ours: Cost; starlight: Cost; ratio: number }[]): void {
  const line = ({ cpu, wall, memory }: Cost) =>
    `${cpu.toFixed(1)} s CPU, ${wall.toFixed(1)} s wall, ${memory.toFixed(0)} MB`;
  for (const { size, ours, starlight, ratio } of rows) {
    console.log(
      `${size} entries: ours ${line(ours)} | Starlight ${line(starlight)} | CPU ratio ${ratio.toFixed(2)}`,
    );
  }
  writeFileSync(join(root, 'build.json'), JSON.stringify(rows, null, 2));
}
