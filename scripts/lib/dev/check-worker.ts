/** Checks a content folder again and again, beside the preview. Gets names of changed files, gives problems. */
import { parentPort, workerData } from 'node:worker_threads';
import { runChecks } from '../../../src/checks/index.ts';
import { dayInChina } from '../../../src/domain/days.ts';
import { ContentFiles } from './content-files.ts';

const files = await ContentFiles.open(workerData as string);
const tell = (): void => {
  const today = dayInChina(new Date());
  parentPort?.postMessage(runChecks({ ...files.all(), seals: undefined, today }));
};

tell();
parentPort?.on('message', (changed: readonly string[]) => {
  void Promise.all(changed.map((file) => files.refresh(file))).then(tell);
});
