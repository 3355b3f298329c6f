import { assemblePlaybook } from '../../../src/domain/playbook/assemble.ts';
import { playbookFile, playbookForms } from '../../../src/domain/playbook/files.ts';
import type { BuildCache } from '../../../src/domain/site/build-cache.ts';
import type { ContentGraph } from '../../../src/domain/graph.ts';
import { bookOf } from '../../../src/render/book/book.ts';
import { chainInput } from '../../../src/render/book/chain.ts';
import { layoutChainOnce } from '../../../src/render/svg/chain-map.ts';
import { sizeText } from '../../../src/render/html/file-sizes.ts';
import { formMakers } from '../playbook/forms.ts';

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
 * Every playbook in every form it is carried in, by root-relative address.
 * @throws for an industry without a playbook, and when a form cannot be made
 */
export async function makePlaybooks(
  graph: ContentGraph,
  { day, cache, industries, progress }: PlaybookOptions,
): Promise<Map<string, Uint8Array>> {
  const known = graph.all('playbooks').map(({ id }) => id);
  const unknown = industries?.find((id) => !known.includes(id));
  if (unknown) throw new Error(`没有行业手册 ${unknown}。可以写：${known.join('、')}`);
  const makers = await formMakers(cache);
  const files = new Map<string, Uint8Array>();
  for (const id of industries ?? known) {
    const book = bookOf(graph, assemblePlaybook(graph, id, day));
    for (const { ending } of playbookForms) {
      const started = performance.now();
      const path = playbookFile(id, ending);
      const made = Buffer.from(await makers[ending](book));
      files.set(path, made);
      progress?.({ path, bytes: made.length, seconds: (performance.now() - started) / 1000 });
    }
  }
  return files;
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
