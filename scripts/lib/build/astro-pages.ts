import { build } from 'astro';
import type { AstroIntegration } from 'astro';
import { readRenderer } from './page-renderer.ts';
import type { PageRenderer, PageStyle } from './page-renderer.ts';

/** The part of Astro's default prerenderer that knows the styles of the pages. */
interface PrerendererApp {
  app?: { getOptions(): { allPages: Record<string, { key: string; styles: PageStyle[] }> } };
}

/** Builds the site with Astro. @param out its folder, inside the repository @returns what it made of the code */
export async function buildWithAstro(out: string): Promise<PageRenderer> {
  let renderer: PageRenderer | undefined;
  const keep: AstroIntegration = {
    name: 'keep-page-renderer',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({
          ...usual,
          async setup() {
            await usual.setup?.();
            const pages = Object.values((usual as PrerendererApp).app?.getOptions().allPages ?? {});
            renderer = readRenderer(out, new Map(pages.map(({ key, styles }) => [key, styles])));
          },
        }));
      },
    },
  };
  await build({ logLevel: 'silent', integrations: [keep], outDir: out });
  if (!renderer) throw new Error('Astro 没有生成网页。');
  return renderer;
}
