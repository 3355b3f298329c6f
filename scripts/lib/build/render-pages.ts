import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { writeFiles } from '../folders.ts';
import type { PageRenderer } from './page-renderer.ts';

/** The app in the program that renders the pages, as Astro's default prerenderer uses it. */
type PageApp = ConstructorParameters<typeof StaticPaths>[0] & {
  setInternals(internals: object): void;
  setOptions(options: object): void;
  render(request: Request, options: { routeData: object }): Promise<Response>;
};

interface RenderOptions {
  /** Folder of the site. */
  out: string;
  /** Folder for the program, inside the repository, where it finds its packages. */
  folder: string;
  /** Address of the site with its base path, which ends with `/`. */
  address: string;
}

/** Renders every page of the content with a renderer that was kept, as Astro itself would. */
export async function renderPages(
  renderer: PageRenderer,
  { out, folder, address }: RenderOptions,
): Promise<void> {
  await writeFiles(folder, renderer.program);
  const { app } = (await import(pathToFileURL(join(folder, renderer.entry)).href)) as { app: PageApp };
  const pagesByKeys = new Map([...renderer.styles].map(([key, styles]) => [key, { styles: [...styles] }]));
  app.setInternals({ pagesByKeys, entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  const files = new Map(renderer.files);
  for (const { pathname, route } of await new StaticPaths(app).getAll()) {
    const path = pathname.replace(/^\/|\/$/g, '');
    const url = new URL(route.type === 'page' && path !== '' ? `${path}/` : path, address);
    const response = await app.render(new Request(url), { routeData: route });
    if (response.status >= 300 && response.status !== 404)
      throw new Error(`网页 ${pathname} 没有生成：状态 ${response.status}。`);
    files.set(fileOf(path, route.type), Buffer.from(await response.arrayBuffer()));
  }
  await writeFiles(out, files);
}

function fileOf(path: string, type: string): string {
  if (type !== 'page') return path;
  return path === '404' ? '404.html' : join(path, 'index.html').replaceAll('\\', '/');
}
