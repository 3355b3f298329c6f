/** Root-relative address of the rules and words that forms for clients are judged by. */
export const complianceFile = '/api/compliance.json';

/** The same as a script, in the offline pack: nothing may be fetched from a disk. */
export const complianceScript = '/compliance-rules.js';

/** Text of that script. @param json the rules as the site serves them */
export const complianceScriptText = (json: string): string => `globalThis.shengengCompliance=${json};\n`;
