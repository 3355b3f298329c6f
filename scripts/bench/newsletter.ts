/**
 * Time for each form of an edition, and how it compares with setting its PDF once: the ratio says
 * what a form costs whatever the machine. Usage: npm run bench:newsletter [-- 2026-11]
 */
import { assembleEdition } from '../../src/domain/newsletter/assemble.ts';
import { contentRoot } from '../../src/loaders/content-layer.ts';
import { loadGraph } from '../../src/loaders/disk.ts';
import { coverImage } from '../../src/render/newsletter/cover.ts';
import { deadlinesIcs } from '../../src/render/newsletter/deadlines.ts';
import { draftEml } from '../../src/render/newsletter/email/eml.ts';
import { emailHtml } from '../../src/render/newsletter/email/html.ts';
import { renderClientForms } from '../../src/render/newsletter/index.ts';
import { longImages } from '../../src/render/newsletter/long-image.ts';
import { emailText, wecomText } from '../../src/render/newsletter/text.ts';
import { editionPdf } from '../../src/render/newsletter/typst.ts';
import { webPage } from '../../src/render/newsletter/web.ts';
import { wechatArticles } from '../../src/render/newsletter/wechat.ts';
import { newsletterTools } from '../lib/newsletter/tools.ts';

const id = process.argv[2] ?? '2026-11';
const graph = await loadGraph(contentRoot);
const { variants } = assembleEdition(graph, graph.get('editions', id));
const [whole] = variants;
if (!whole) throw new Error(`${id} has no items.`);

async function timed(name: string, work: () => unknown, baseline?: number): Promise<number> {
  const before = performance.now();
  await work();
  const took = performance.now() - before;
  const ratio = baseline === undefined ? '' : `${(took / baseline).toFixed(2).padStart(8)} × PDF`;
  console.log(`${name.padEnd(24)}${took.toFixed(0).padStart(7)} ms${ratio}`);
  return took;
}

const tools = await newsletterTools();
await timed('edition.pdf, cold', () => editionPdf(whole, tools));
const pdf = await timed('edition.pdf', () => editionPdf(whole, tools));
const form = (name: string, work: () => unknown) => timed(name, work, pdf);
const html = emailHtml(whole);
const text = emailText(whole);
await form('email.html', () => emailHtml(whole));
await form('email.txt, wecom.txt', () => [emailText(whole), wecomText(whole)]);
await form('draft.eml', () => draftEml({ subject: whole.subject, text, html, boundary: 'bench' }));
await form('wechat.html', () => wechatArticles(whole));
await form('index.html', () => webPage(whole));
await form('deadlines.ics', () => deadlinesIcs(whole));
await form('cover.png', () => coverImage(whole, tools));
await form('long-*.png', () => longImages(whole, tools));
await form(`${variants.length} versions, all forms`, async () => {
  for (const variant of variants) await renderClientForms(variant, tools);
});
