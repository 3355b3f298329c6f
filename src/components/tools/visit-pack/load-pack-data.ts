import { packDataFile, packDataScript } from '../../../domain/visit/pack/files.ts';
import type { PackData } from '../../../domain/visit/pack/pack-data.ts';
import { loadData } from '../../browser/load-data.ts';

declare global {
  /** Filled by the scripts of the offline pack. */
  var shengengVisits: Record<string, PackData> | undefined;
}

/** Brings the pack data of an industry, as `loadData` does. @throws when the file is missing */
export const loadPackData = (base: string, industry: string): Promise<PackData> =>
  loadData(base, {
    json: packDataFile(industry),
    script: packDataScript(industry),
    kept: () => globalThis.shengengVisits?.[industry],
  });
