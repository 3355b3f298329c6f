/** `npm run clean`: empties what builds keep for the next one. What was built stays. */
import { rmSync } from 'node:fs';
import { cacheFolder } from '../src/loaders/build-cache.ts';

const folder = cacheFolder();
rmSync(folder, { recursive: true, force: true });
console.log(`已清空 ${folder}；下次构建会把所有文件重新做一遍。`);
