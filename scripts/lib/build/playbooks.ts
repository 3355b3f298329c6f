import { assemblePlaybook } from '../../../src/domain/playbook/assemble.ts';
import { playbookEditions, playbookFile } from '../../../src/domain/playbook/files.ts';
import type { PlaybookForm } from '../../../src/domain/playbook/files.ts';
import type { BuildCache } from '../../../src/domain/site/build-cache.ts';
import type { ContentGraph } from '../../../src/domain/graph.ts';
import type { Book } from '../../../src/render/book/book.ts';
import { booksOf } from '../../../src/render/book/editions.ts';
import { chainInput } from '../../../src/render/book/chain.ts';
import { layoutChainOnce } from '../../../src/render/svg/chain-map.ts';
import { sizeText } from '../../../src/render/html/file-sizes.ts';
import { formMakers } from '../playbook/forms.ts';
import type { FormMakers } from '../playbook/forms.ts';
import { pdfProcess } from '../typst/apart.ts';

export interface PlaybookFile {
  /** Root-relative address. */
  path: string;
  bytes: number;
  seconds: number;
}

export interface PlaybookOptions {
  /** Day of the build, `YYYY-MM-DD`. */
  day: string;
  cache: BuildCache;
  /** Ids of playbooks; all when absent. */
  industries?: readonly string[];
  /** Told of each file as it is made. */
  progress?: (file: PlaybookFile) => void;
}

/**
 * Every edition of every playbook in the forms it is carried in, by root-relative address, and the CPU seconds they took.
 * @throws for an industry without a playbook, and when a form cannot be made
 */
export async function makePlaybooks(
  graph: ContentGraph,
  { day, cache, industries, progress }: PlaybookOptions,
): Promise<{ files: Map<string, Uint8Array>; cpu: number }> {
  const known = graph.all('playbooks').map(({ id }) => id);
  const unknown = industries?.find((id) => !known.includes(id));
  if (unknown) throw new Error(`没有行业手册 ${unknown}。可以写：${known.join('、')}`);
  const before = process.cpuUsage();
  const typst = pdfProcess();
  try {
    const makers = await formMakers(cache, typst);
    const files = new Map<string, Uint8Array>();
    for (const id of industries ?? known)
      for (const book of booksOf(graph, id, day))
        for (const { path, content, seconds } of await makeBook(makers, book)) {
          files.set(path, content);
          progress?.({ path, bytes: content.length, seconds });
        }
    const { user, system } = process.cpuUsage(before);
    return { files, cpu: (user + system) / 1_000_000 + typst.cpu() };
  } finally {
    typst.end();
  }
}

/** The forms of one edition; its PDF is set by another process, so the others are made meanwhile. */
async function makeBook(makers: FormMakers, book: Book) {
  const make = async (ending: PlaybookForm) => {
    const started = performance.now();
    const content = Buffer.from(await makers[ending](book));
    return {
      path: playbookFile(book.id, ending, book.edition),
      content,
      seconds: (performance.now() - started) / 1000,
    };
  };
  const others = async () => {
    const made = [];
    for (const { ending } of playbookEditions[book.edition].forms)
      if (ending !== 'pdf') made.push(await make(ending));
    return made;
  };
  const [pdf, made] = await Promise.all([make('pdf'), others()]);
  return [pdf, ...made];
}

/** Lays the map of every playbook out, so that whoever draws it next finds it in the cache. */
export async function layoutChains(
  graph: ContentGraph,
  { day, cache }: { day: string; cache: BuildCache },
): Promise<void> {
  const layout = layoutChainOnce(cache);
  for (const { id } of graph.all('playbooks')) {
    const chain = chainInput(assemblePlaybook(graph, id, day));
    if (chain) await layout(chain, 'wide');
  }
}

export const progressLine = ({ path, bytes, seconds }: PlaybookFile): string =>
  `    ${path}：${sizeText(bytes)}，${seconds.toFixed(1)} 秒`;
