import type { PackData } from './pack-data.ts';

export interface BriefChoice {
  industry: string;
  tier: string;
  stage: string;
}

/** Root-relative address of the one-page brief for an industry, a tier and a stage. */
export const briefFile = ({ industry, tier, stage }: BriefChoice): string =>
  `/tools/visit-pack/${industry}-${tier}-${stage}.pdf`;

/** Root-relative address of all one-page briefs of an industry in one file. */
export const briefBookFile = (industry: string): string => `/tools/visit-pack/books/${industry}.pdf`;

/** Page of a brief in that file, from 1. */
export const briefBookPage = (choices: readonly BriefChoice[], { tier, stage }: BriefChoice): number =>
  choices.findIndex((choice) => choice.tier === tier && choice.stage === stage) + 1;

/** Whether a root-relative path is the brief of one visit. */
export const isSingleBrief = (path: string): boolean => /^\/tools\/visit-pack\/[a-z0-9-]+\.pdf$/.test(path);

/** Whether a root-relative path is a brief or a file of them; the build makes it, no page stands there. */
export const isBriefFile = (path: string): boolean =>
  isSingleBrief(path) || /^\/tools\/visit-pack\/books\/[a-z0-9-]+\.pdf$/.test(path);

/** Root-relative address of the pack data of an industry. */
export const packDataFile = (industry: string): string => `/api/visit/${industry}.json`;

export const briefChoices = (packData: PackData): BriefChoice[] =>
  packData.tiers.flatMap((tier) =>
    packData.stages.map(({ stage }) => ({ industry: packData.industry.id, tier: tier.id, stage })),
  );

/** The same as a script, in the offline pack: nothing may be fetched from a disk. */
export const packDataScript = (industry: string): string => `/visit-${industry}.js`;

/** Text of that script. @param json the pack data as the site serves them */
export const packDataScriptText = (industry: string, json: string): string =>
  `(globalThis.shengengVisits??={})[${JSON.stringify(industry)}]=${json};\n`;

/** Root-relative address of the names of what a visit may be about, and of the script that holds them offline. */
export const visitWordsFile = '/api/visit-words.json';
export const visitWordsScript = '/visit-words.js';

/** Text of that script. @param json the names as the site serves them */
export const visitWordsScriptText = (json: string): string => `globalThis.shengengVisitWords=${json};\n`;

/** Industry of a file of pack data, by its path without a first slash; none for other files. */
export const industryOfPackData = (path: string): string | undefined =>
  /^api\/visit\/([^/]+)\.json$/.exec(path)?.[1];
