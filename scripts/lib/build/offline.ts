import { resolve } from 'node:path';
import {
  isOnlineOnly,
  offlineFolder,
  offlinePack,
  offlineSearchScript,
} from '../../../src/domain/site/offline.ts';
import { isClientFile, isPackedClientFile } from '../../../src/domain/newsletter/files.ts';
import {
  complianceFile,
  complianceScript,
  complianceScriptText,
} from '../../../src/domain/site/compliance-files.ts';
import { questionsFile, questionsScript, questionsScriptText } from '../../../src/domain/learn/files.ts';
import { sitePages } from '../../../src/domain/site/pages.ts';
import {
  industryOfPackData,
  isSingleBrief,
  packDataScript,
  packDataScriptText,
  visitWordsFile,
  visitWordsScript,
  visitWordsScriptText,
} from '../../../src/domain/visit/pack/files.ts';
import { isUnpackedPlaybookFile } from '../../../src/domain/playbook/files.ts';
import { moduleScripts, offlinePage, withPackSize } from '../../../src/render/offline/page.ts';
import type { SearchSite } from '../../../src/search/build/site-data.ts';
import { classicScripts, searchScript } from '../offline/classic-scripts.ts';
import { reproducibleZip } from '../offline/zip.ts';
import type { SiteFiles } from './site-files.ts';

/**
 * What the pack leaves out besides pages that only a server shows: the online search, data for other tools;
 * of the newsletter its pictures and versions by segment; briefs that stand together in one file; forms of
 * playbooks that only carry text to where the pack is not.
 */
const leftOut = /^(pagefind|api)\/|^robots\.txt$|\.zip$|^_astro\/.*\.js$/;
const root = resolve(import.meta.dirname, '../../..');
const utf8 = new TextEncoder();

export interface OfflineInput {
  /** Folder of the site, which holds the scripts that are bundled. */
  dir: string;
  /** Address path the site was built for. */
  base: string;
  files: SiteFiles;
  /** What the search knows of the site. */
  known: SearchSite;
}

/** The pack that works from `file://`: files to put on the site, by path without a first slash. */
export async function makeOffline({ dir, base, files, known }: OfflineInput) {
  const packed = new Map([...files.bytes].filter(([name]) => isPacked(name)));
  const { files: scripts, inPlaceOf } = await bundleScripts(dir, base, [...files.pages.values()]);
  for (const [name, html] of files.pages) {
    if (!isPacked(name)) continue;
    packed.set(name, utf8.encode(offlinePage(html, { path: pathOf(name), base }, inPlaceOf(html))));
  }
  for (const [path, script] of scripts) packed.set(path.slice(1), utf8.encode(script));
  for (const [name, script] of dataScripts(files)) packed.set(name, utf8.encode(script));
  const { data, names, texts, asked, pinyin } = known;
  const searchText = (await searchScript(root))({ data, names, texts, asked, pinyin });
  packed.set(offlineSearchScript, utf8.encode(searchText));
  const zip = await reproducibleZip(packed, offlineFolder);
  const name = offlinePack.slice(1);
  const page = name.replace(/[^/]+$/, 'index.html');
  return {
    pages: [...files.pages.keys()].filter(isPacked).length,
    bytes: zip.length,
    files: new Map<string, Uint8Array | string>([
      [name, zip],
      [page, withPackSize(files.pages.get(page) ?? '', zip.length)],
      [offlineSearchScript, searchText],
    ]),
  };
}

const isPacked = (name: string): boolean =>
  !leftOut.test(name) &&
  !isOnlineOnly(`/${name}`) &&
  !sitePages.some(({ path, offline }) => offline === false && path === `/${name}`) &&
  (!isClientFile(name) || isPackedClientFile(name)) &&
  !isSingleBrief(`/${name}`) &&
  !isUnpackedPlaybookFile(`/${name}`);

/** What pages fetch, as scripts, for nothing may be fetched from a disk. */
function dataScripts({ bytes }: SiteFiles): [string, string][] {
  return [...bytes].flatMap(([name, content]): [string, string][] => {
    const text = () => new TextDecoder().decode(content);
    if (`/${name}` === questionsFile) return [[questionsScript.slice(1), questionsScriptText(text())]];
    if (`/${name}` === complianceFile) return [[complianceScript.slice(1), complianceScriptText(text())]];
    if (`/${name}` === visitWordsFile) return [[visitWordsScript.slice(1), visitWordsScriptText(text())]];
    const industry = industryOfPackData(name);
    return industry ? [[packDataScript(industry).slice(1), packDataScriptText(industry, text())]] : [];
  });
}

const pathOf = (name: string): string => `/${name.replace(/(^|\/)index\.html$/, '$1')}`;

/** The scripts of all pages, each file once. @returns them, and which of them a page runs */
async function bundleScripts(dir: string, base: string, pages: readonly string[]) {
  const modulesOf = (html: string) => moduleScripts(html).map((src) => src.slice(base.length - 1));
  const { files, inPlaceOf } = await classicScripts(resolve(dir), [...new Set(pages.flatMap(modulesOf))]);
  return { files, inPlaceOf: (html: string) => inPlaceOf(modulesOf(html)) };
}
