import { isBuiltin } from 'node:module';

/**
 * Who may import whom: one row per folder of `src/`, and one for `scripts/`.
 * The lint rule `layers/direction` reads this table; `tests/unit/layers.test.ts` proves that it bites.
 */
export interface Layer {
  /** Repository paths the row governs: a folder (ends with `/`) or one file. The first row that fits wins. */
  readonly files: readonly string[];
  /** Repository paths it may import besides its own `files`. */
  readonly may: readonly string[];
  /** Exceptions to `may`, by path prefix. */
  readonly except?: readonly string[];
  /** Kinds of package it may import; `astro/zod` is open to all. */
  readonly packages: readonly PackageKind[];
}

type PackageKind = 'npm' | 'node' | 'astro' | 'astro:content' | 'astro:*';

const days = 'src/domain/days.ts';
const schemas = 'src/schemas/';
const domain = 'src/domain/';
const compliance = 'src/compliance/';
const markdown = 'src/markdown/';
const render = 'src/render/';
const search = 'src/search/';
const loaders = 'src/loaders/';
const astroLoader = 'src/loaders/astro.ts';
const components = 'src/components/';
const layouts = 'src/layouts/';
const styles = 'src/styles/';
const site = 'src/site.config.ts';

export const layers: readonly Layer[] = [
  // Dates are counted in one place, by schemas too; it imports nothing, so nothing of the domain comes with it.
  { files: [days], may: [], packages: [] },
  { files: [schemas], may: [days], packages: [] },
  { files: [domain], may: [schemas], packages: ['npm'] },
  { files: [markdown], may: [], packages: ['npm'] },
  { files: [compliance], may: [schemas, domain], packages: [] },
  { files: ['src/checks/'], may: [schemas, domain, markdown, compliance], packages: ['npm'] },
  {
    // What clients receive is made from the typed edition alone; no internal field is within reach.
    // Of the rest it shares what holds no content: dates, marks of HTML, Word and comparisons, the shape of a job for Typst.
    files: ['src/render/newsletter/'],
    may: [
      'src/domain/newsletter/client/client-edition.ts',
      'src/domain/newsletter/client/client-drawings.ts',
      days,
      'src/domain/review/marked-text.ts',
      'src/render/atom.ts',
      'src/render/base64.ts',
      'src/render/html/escape.ts',
      'src/render/docx/form.ts',
      'src/render/docx/inline.ts',
      'src/render/docx/stable.ts',
      'src/render/docx/styles.ts',
      'src/render/paper-font.ts',
      'src/render/typst/job.ts',
    ],
    packages: ['npm'],
  },
  {
    // What one client receives is made from the typed proposal alone, as letters are from their edition.
    files: ['src/render/proposal/'],
    may: [
      'src/domain/proposal/proposal.ts',
      'src/render/docx/form.ts',
      'src/render/docx/inline.ts',
      'src/render/docx/stable.ts',
      'src/render/docx/styles.ts',
    ],
    packages: ['npm'],
  },
  { files: [render], may: [schemas, domain, markdown], packages: ['npm'] },
  { files: [search], may: [schemas, domain], packages: ['npm'] },
  {
    files: [astroLoader],
    may: [schemas, domain, loaders],
    packages: ['astro:content'],
  },
  {
    files: [loaders],
    may: [schemas, domain, markdown],
    except: [astroLoader],
    packages: ['npm', 'node', 'astro'],
  },
  {
    files: ['src/content.config.ts'],
    may: [schemas, loaders],
    except: [astroLoader],
    packages: ['astro:content'],
  },
  { files: ['src/middleware.ts'], may: [render], packages: ['astro'] },
  { files: [site], may: ['package.json'], packages: [] },
  {
    // Forms that go to clients are judged where they are written, for nothing typed may leave the page.
    files: [components],
    may: [schemas, domain, compliance, render, search, styles, site],
    packages: ['astro'],
  },
  {
    // The frame of every page tells facts of the whole content, such as the day of the newest review.
    files: [layouts],
    may: [domain, styles, site, components, astroLoader],
    packages: [],
  },
  {
    files: ['src/pages/'],
    may: [schemas, domain, compliance, render, styles, components, layouts, loaders],
    except: ['src/loaders/disk'],
    packages: ['astro'],
  },
  {
    // Measures and takes pictures in the browser the tests use, on the page types they visit.
    files: ['scripts/bench/', 'scripts/pictures.ts'],
    may: ['src/', 'scripts/', 'tests/helpers/'],
    except: ['src/pages/', components, layouts, astroLoader],
    packages: ['npm', 'node'],
  },
  {
    files: ['scripts/'],
    may: ['src/'],
    except: ['src/pages/', components, layouts, astroLoader],
    packages: ['npm', 'node', 'astro'],
  },
];

/** The row that governs `file` (a repository path with `/`), if any. */
export function layerOf(file: string): Layer | undefined {
  return layers.find((layer) => within(file, layer.files));
}

/** Whether a file of `layer` may import repository path `target`. */
export function mayImportFile(layer: Layer, target: string): boolean {
  if (within(target, layer.except ?? [])) return false;
  return within(target, layer.files) || within(target, layer.may);
}

/** Whether a file of `layer` may import package `name`, as written in the import. */
export function mayImportPackage(layer: Layer, name: string): boolean {
  return name === 'astro/zod' || layer.packages.includes(kindOf(name));
}

function kindOf(name: string): PackageKind {
  if (name === 'astro:content') return name;
  if (name.startsWith('astro:')) return 'astro:*';
  if (name === 'astro' || name.startsWith('astro/')) return 'astro';
  return isBuiltin(name) ? 'node' : 'npm';
}

function within(file: string, places: readonly string[]): boolean {
  return places.some((place) => file.startsWith(place));
}
