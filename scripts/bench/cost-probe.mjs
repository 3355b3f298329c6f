// Writes CPU seconds (own and of waited children) and peak memory (MB) of this process when it ends.
import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const target = process.env.SHENGENG_COST;
if (target && isMainThread) {
  delete process.env.SHENGENG_COST;
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    writeFileSync(
      target,
      JSON.stringify({
        cpu: (user + system) / 1e6 + childSeconds(),
        memory: process.resourceUsage().maxRSS / 1024,
      }),
    );
  });
}

function childSeconds() {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return 0;
  }
}
