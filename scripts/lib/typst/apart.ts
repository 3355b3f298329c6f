import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import type { TypstJob } from '../../../src/render/typst/job.ts';

/** What the process answers to a document, and the CPU seconds it has spent so far. */
export type PdfAnswer = ({ pdf: Uint8Array } | { problem: string }) & { cpu: number };

/** A compiler in a process of its own. */
export interface PdfProcess {
  /** @throws with the compiler's messages */
  pdf(job: TypstJob): Promise<Uint8Array>;
  /** CPU seconds of the documents so far. */
  cpu(): number;
  /** Ends the process; documents under way are given up. */
  end(): void;
}

/**
 * The compiler of the machine in a process that is started with the first document: another core can make other
 * forms of a book meanwhile, and the memory of setting hundreds of pages is free once they are set.
 */
export function pdfProcess(): PdfProcess {
  let child: ChildProcess | undefined;
  let before: Promise<unknown> = Promise.resolve();
  let cpu = 0;
  const ask = async (process: ChildProcess, job: TypstJob): Promise<Uint8Array> => {
    const answer = await answerOf(process, job);
    cpu = answer.cpu;
    if ('problem' in answer) throw new Error(answer.problem);
    return answer.pdf;
  };
  return {
    pdf(job) {
      const process = (child ??= start());
      const pdf = before.then(() => ask(process, job));
      before = pdf.catch(() => undefined);
      return pdf;
    },
    cpu: () => cpu,
    end: () => child?.kill(),
  };
}

const start = (): ChildProcess =>
  fork(resolve(import.meta.dirname, 'pdf-process.ts'), {
    // With a heap for each thread, glibc keeps a hundred megabytes that are free.
    env: { ...process.env, MALLOC_ARENA_MAX: '1', NODE_COMPILE_CACHE: resolve('.cache/node') },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'advanced',
  });

function answerOf(child: ChildProcess, job: TypstJob): Promise<PdfAnswer> {
  return new Promise((done) => {
    const gone = () => {
      done({ problem: 'PDF 没有排成：排版的进程中途退出，没有说明原因。', cpu: 0 });
    };
    if (!child.connected) {
      gone();
      return;
    }
    child.once('exit', gone);
    child.once('message', (message) => {
      child.off('exit', gone);
      done(message as PdfAnswer);
    });
    // A process that has just ended may still count as connected: what cannot be written to it is told here only.
    child.send(job, (error) => {
      if (error) gone();
    });
  });
}
