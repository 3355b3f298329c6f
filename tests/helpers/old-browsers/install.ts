/** Installs the old browsers into `.cache/old-browsers`: about 110 MB from the npm registry, Linux on x64 alone. */
import { execFileSync } from 'node:child_process';
import { cpSync, createReadStream, createWriteStream, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { oldBrowsersFolder, oldChromiums } from './find.ts';

if (process.platform !== 'linux' || process.arch !== 'x64')
  throw new Error('旧浏览器只有 Linux x64 的包，这台电脑上装不了；测试会跳过它们。');
mkdirSync(oldBrowsersFolder, { recursive: true });
for (const name of ['package.json', 'package-lock.json', '.npmrc'])
  cpSync(path.join(import.meta.dirname, name), path.join(oldBrowsersFolder, name));
execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
  cwd: oldBrowsersFolder,
  stdio: 'inherit',
});
for (const { packed, program } of oldChromiums) {
  const unfinished = `${program}-${process.pid}`;
  await pipeline(
    createReadStream(packed),
    createBrotliDecompress(),
    createWriteStream(unfinished, { mode: 0o755 }),
  );
  renameSync(unfinished, program);
}
