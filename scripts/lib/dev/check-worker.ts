/** Checks a content folder again and again, beside the preview. Gets names of changed files, gives problems. */
import { parentPort, workerData } from 'node:worker_threads';
import { runChecks } from '../../../src/checks/index.ts';
import { ContentFiles } from './content-files.ts';

const files = await ContentFiles.open(workerData as string);
const tell = (): void => {
  const today = new Date().toISOString().slice(0, 10);
  parentPort?.postMessage(runChecks({ ...files.all(), today }));
};

tell();
parentPort?.on('message', (changed: readonly string[]) => {
  void Promise.all(changed.map((file) => files.refresh(file))).then(tell);
});
