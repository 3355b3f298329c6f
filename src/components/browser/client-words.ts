import type { ClientLine, ClientLineFinding } from '../../compliance/client-lines.ts';
import type { PackData } from '../../compliance/pack.ts';
import { complianceFile, complianceScript } from '../../domain/site/compliance-files.ts';
import { loadData } from './load-data.ts';

declare global {
  /** Filled by the script of the offline pack. */
  var shengengCompliance: PackData | undefined;
}

type Check = (lines: readonly ClientLine[]) => ClientLineFinding[];
let engine: Promise<Check> | undefined;

/**
 * What a compliance reader would mark in lines for a client. Rules and engine are brought at the first call; the
 * lines stay in the page.
 * @throws when the rules cannot be brought; the next call tries again
 */
export async function checkClientWords(lines: readonly ClientLine[]): Promise<ClientLineFinding[]> {
  engine ??= loadEngine();
  try {
    return (await engine)(lines);
  } catch (error) {
    engine = undefined;
    throw error;
  }
}

async function loadEngine(): Promise<Check> {
  const [data, { compilePack }, { lintClientLines }] = await Promise.all([
    loadData<PackData>(document.body.dataset['base'] ?? '/', {
      json: complianceFile,
      script: complianceScript,
      kept: () => globalThis.shengengCompliance,
    }),
    import('../../compliance/compile.ts'),
    import('../../compliance/client-lines.ts'),
  ]);
  const pack = compilePack(data);
  return (lines) => lintClientLines(pack, lines);
}
