/** `npm run font-ranges`: writes down which characters the document fonts have, after an update of their package. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { encodedRanges, fontRanges } from './lib/typst/font-ranges.ts';

const file = resolve(import.meta.dirname, '../src/checks/text/font-ranges.ts');
const lines = encodedRanges(fontRanges()).match(/.{1,100}(?: |$)/g) ?? [];
writeFileSync(
  file,
  `/** Written by \`npm run font-ranges\`, read by \`document-font.ts\`. */
export const fontRanges =
${lines.map((line) => `  '${line}'`).join(' +\n')};
`,
);
console.log(`写好了 ${file}`);
