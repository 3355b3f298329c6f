/** Sets documents one after the other for the process that started this one. */
import type { TypstJob } from '../../../src/render/typst/job.ts';
import { pdfCompiler } from './compiler.ts';
import type { PdfAnswer } from './apart.ts';

const compiler = pdfCompiler();

async function answer(job: TypstJob): Promise<PdfAnswer> {
  try {
    const pdf = (await compiler).pdf(job);
    return { pdf, cpu: cpuSeconds() };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error), cpu: cpuSeconds() };
  }
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}

// A stopped build takes this process with it.
process.on('disconnect', () => process.exit());
process.on('message', (job) => {
  void answer(job as TypstJob).then((made) => process.send?.(made));
});
