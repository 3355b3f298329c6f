import { AsyncLocalStorage } from 'node:async_hooks';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { buildGraph } from '../../../src/domain/graph.ts';
import type { AnyEntry, ContentGraph } from '../../../src/domain/graph.ts';
import { isPictureFile } from '../../../src/domain/picture/picture.ts';
import { picturesIn, validEntry } from '../../../src/loaders/disk.ts';
import type { LiveContent } from '../../../src/loaders/live.ts';
import { workingSeals } from '../../../src/loaders/seals/published.ts';
import { isSealFile } from '../../../src/loaders/seals/read.ts';
import { readSource } from '../../../src/loaders/source-file.ts';
import type { SourceFile } from '../../../src/schemas/source-file.ts';
import { parseMdx } from '../../../src/markdown/parse.ts';
import { ContentFiles } from './content-files.ts';

export interface Refreshed {
  /** Files that say something else than before. */
  changed: readonly string[];
  /** Whether there is a new graph. */
  swapped: boolean;
}

/**
 * The graph of a content folder that is being written in. A file that cannot be read counts as it was
 * when it last could be; a change reads its file and makes a new graph, and the one before stays whole.
 */
export class LiveGraph implements LiveContent {
  readonly #root: string;
  readonly #entries = new Map<string, AnyEntry>();
  readonly #shown = new AsyncLocalStorage<ContentGraph>();
  #files: Promise<ContentFiles> | undefined;
  #first = buildGraph([]);
  #newest = this.#first;

  constructor(root: string) {
    this.#root = root;
  }

  /** Reads the folder unless that was done. @throws when it cannot be read */
  open(): Promise<ContentFiles> {
    this.#files ??= this.#open();
    return this.#files;
  }

  /** The graph chosen by `showing`, else the newest. */
  async graph(): Promise<ContentGraph> {
    return this.#shown.getStore() ?? (await this.newest());
  }

  async newest(): Promise<ContentGraph> {
    await this.open();
    return this.#newest;
  }

  /** The graph this preview began with. */
  async first(): Promise<ContentGraph> {
    await this.open();
    return this.#first;
  }

  /** Whether this runs within `showing`. */
  isShowing(): boolean {
    return this.#shown.getStore() !== undefined;
  }

  /** Runs with `graph` as what pages see, from its start to its end. */
  showing<T>(graph: ContentGraph, run: () => T): T {
    return this.#shown.run(graph, run);
  }

  /** Reads these files again; before the first reading of the folder there is nothing to read again. */
  async refresh(names: readonly string[]): Promise<Refreshed> {
    if (!this.#files) return { changed: [], swapped: false };
    const files = await this.#files;
    const differs = await Promise.all(names.map((name) => files.refresh(name)));
    const changed = names.filter((_name, at) => differs[at]);
    const sealed = changed.some(isSealFile);
    if (sealed) for (const source of files.all().sources) this.#take(source.file, source, files);
    const swapped =
      changed.filter((name) => isPictureFile(name) || this.#take(name, files.source(name), files)).length >
        0 || sealed;
    if (swapped) this.#newest = this.#build(files);
    return { changed, swapped };
  }

  async #open(): Promise<ContentFiles> {
    const files = await ContentFiles.open(this.#root);
    for (const source of files.all().sources) {
      const entry = goodEntry(source, files) ?? (await committedEntry(this.#root, source.file));
      if (entry) this.#entries.set(source.file, entry);
    }
    this.#first = this.#newest = this.#build(files);
    return files;
  }

  #take(file: string, source: SourceFile | undefined, files: ContentFiles): boolean {
    if (!source) return this.#entries.delete(file);
    const entry = goodEntry(source, files);
    if (entry) this.#entries.set(file, entry);
    return entry !== undefined;
  }

  #build(files: ContentFiles): ContentGraph {
    const entries = [...this.#entries.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
    return buildGraph(entries, undefined, picturesIn(files.all().pictures));
  }
}

/** The entry of a file that its schema and the Markdown parser accept. */
function goodEntry(source: SourceFile, files?: ContentFiles): AnyEntry | undefined {
  const entry = validEntry(source, undefined, files && workingSeals(source, files.all()));
  try {
    if (entry) parseMdx(entry.body);
    return entry;
  } catch {
    return undefined;
  }
}

/** A file that was broken before the preview began counts as Git last kept it; without Git it is left out. */
async function committedEntry(root: string, file: string): Promise<AnyEntry | undefined> {
  try {
    const { stdout } = await promisify(execFile)('git', ['show', `HEAD:./${file}`], {
      cwd: root,
      encoding: 'buffer',
    });
    const source = readSource(file, stdout);
    return source && goodEntry(source);
  } catch {
    return undefined;
  }
}
