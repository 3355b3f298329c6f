/**
 * `npm run bench:build [-- 300 1000 3000]`: what a full build of this project costs, all outputs
 * counted, beside a Starlight site with the same text, in one run; how the cost grows with the size;
 * what a second build costs, and one after a change to one method; the share of each step. The entries
 * are the real ones, copied in the proportions `build/proportions.ts` tells. A size may be `smallest`.
 * Options: `--cold` leaves out the second builds, `--no-starlight` the comparison, `--folder` says where to work.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../../src/loaders/disk.ts';
import { libraryOf } from './build/library.ts';
import { madeContent } from './build/made-content.ts';
import { countsAt, smallestSize } from './build/proportions.ts';
import { measureOurs } from './build/runs.ts';
import { measureStarlight } from './build/starlight.ts';
import { textPages } from './build/starlight-text.ts';
import { report } from './build/table.ts';
import type { Sized } from './build/table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cold: { type: 'boolean', default: false },
    'no-starlight': { type: 'boolean', default: false },
    folder: { type: 'string', default: '.cache/bench' },
  },
});
const folder = resolve(values.folder);
const library = libraryOf((await readContent('content')).sources);
const sizes = (positionals.length > 0 ? positionals : ['300', '1000', '3000']).map((size) =>
  size === 'smallest' ? smallestSize(library) : Number(size),
);

const all: Sized[] = [];
for (const size of sizes) {
  const counts = countsAt(library, size);
  console.log(
    `${size} entries: ${Object.entries(counts)
      .map(([kind, count]) => `${count} ${kind}`)
      .join(', ')}`,
  );
  const files = madeContent(library, counts);
  const runs = await measureOurs(folder, files, !values.cold);
  if (!values['no-starlight']) {
    const cost = await measureStarlight(join(folder, 'starlight'), textPages(files));
    runs.push({ name: 'starlight', cost, steps: [] });
  }
  all.push({ size, runs });
  // The largest size takes long: what is known by then outlives a failure.
  writeFileSync(join(folder, 'build.json'), JSON.stringify(all, null, 2));
}
console.log(`\n${report(all)}`);
