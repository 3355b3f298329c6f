import { relative, sep } from 'node:path';
import type { HookParameters } from 'astro';
import { searchFolder } from '../../../src/search/files.ts';
import { watchContent } from './changes.ts';
import type { ContentCheck } from './content-check.ts';
import type { LiveGraph } from './live-graph.ts';
import { pageHandler } from './pages.ts';
import { pictureHandler } from './pictures.ts';
import { pageInstead, panelHtml, previewHtml } from './panel.ts';
import type { SearchIndex } from './search-index.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

export interface PreviewParts {
  root: string;
  base: string;
  content: LiveGraph;
  check: ContentCheck;
  search: SearchIndex;
}

/** Ties the live content, its problems and its search to Astro's development server. */
export function previewPlugin({ root, base, content, check, search }: PreviewParts) {
  return {
    name: 'preview',
    configureServer(server: Server): void {
      const panel = () => panelHtml(check.problems, base);
      const browser = server.environments.client.hot;
      const tellProblems = () => browser.send('shengeng:problems', { html: panel() });
      check.onProblems = tellProblems;
      browser.on('shengeng:problems-wanted', tellProblems);
      server.watcher.on('change', tellOfProgram);
      watchContent(server.watcher, root, async (files) => {
        const { changed, swapped } = await content.refresh(files);
        if (swapped) {
          forgetPaths(server);
          browser.send({ type: 'full-reload', path: '*' });
          search.request();
        }
        check.changed(changed);
      });
      server.middlewares.use(`${base.replace(/\/$/, '')}/${searchFolder}`, search.handler);
      server.middlewares.use(base.replace(/\/$/, ''), pictureHandler(content));
      const frame = {
        html: (page: string) => previewHtml(page, panel(), base),
        instead: () => (check.problems.length > 0 ? pageInstead(base) : undefined),
      };
      server.middlewares.use(pageHandler(content, (...all) => server.middlewares(...all), frame));
    },
  };
}

/** Astro keeps the addresses of a collection until it hears that content changed. */
function forgetPaths(server: Server): void {
  for (const name of ['ssr', 'prerender']) server.environments[name]?.hot.send('astro:content-changed', {});
}

/** The code that reads and checks content runs beside Vite, which swaps in only what pages are made with. */
const readers = /^src\/(schemas|loaders|markdown|checks|compliance)\/|^src\/domain\/graph\.ts$/;

function tellOfProgram(path: string): void {
  const file = relative(process.cwd(), path).split(sep).join('/');
  if (readers.test(file)) console.log(`${file} 改了：重启 npm run dev，内容和检查才按新的程序。`);
}
