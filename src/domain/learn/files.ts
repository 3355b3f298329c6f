/** Root-relative address of all questions, for the pages that draw from the whole stock. */
export const questionsFile = '/api/learn/questions.json';

/** The same as a script, in the offline pack: nothing may be fetched from a disk. */
export const questionsScript = '/learn-questions.js';

/** Text of that script. @param json the questions as the site serves them */
export const questionsScriptText = (json: string): string => `globalThis.shengengQuestions=${json};\n`;
