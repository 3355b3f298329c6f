/**
 * Ends a process that npm started once the shell between the two is gone: npm hands a SIGTERM to that shell,
 * and some shells die of it without telling what they run. Started without npm, a process may outlive its shell.
 */
export function endWithNpm(): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watch.unref();
}
