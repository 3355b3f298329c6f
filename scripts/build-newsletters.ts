/** Builds every edition and puts the files clients receive beside the pages of the site. */
import { join } from 'node:path';
import { clientFilesPath, siteFileName } from '../src/domain/newsletter/files.ts';
import { isReady } from '../src/domain/newsletter/qa.ts';
import { loadGraph } from '../src/loaders/disk.ts';
import { buildEdition } from './lib/newsletter/build.ts';
import { writeFeed } from './lib/newsletter/feed.ts';
import { replaceFolder } from './lib/newsletter/folder.ts';
import { newsletterDesk } from './newsletter.ts';

/** @param site root of the built site */
export async function copyNewsletters(site: string): Promise<void> {
  const desk = newsletterDesk();
  const graph = await loadGraph(desk.places.content);
  for (const { id } of graph.all('editions')) {
    const { files, report } = await buildEdition(desk, id);
    const named = new Map([...files].map(([name, content]) => [siteFileName(name), content]));
    await replaceFolder(join(site, clientFilesPath(id)).replace(/\/$/, ''), named);
    console.log(`    ${id}：${files.size} 个文件${isReady(report) ? '' : '，质检报告里有问题要改'}`);
  }
  await writeFeed(desk.places);
}
