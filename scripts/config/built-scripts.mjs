import compat from 'eslint-plugin-compat';
import es from 'eslint-plugin-es-x';
import { oldestBrowsers } from '../../src/domain/site/browsers.ts';

/** What came after the newest ECMAScript that the oldest browsers have whole; methods are known by their names. */
const { rules } = es.configs['flat/restrict-to-es2021'];

/** Names that methods of arrays, tables of WebAssembly and own data have too tell nothing; Chrome 90 has the fields. */
const untold = /iterator-prototype|prototype-at$|growable-arraybuffers|class-instance-fields/;

/** For scripts as a browser gets them; `tests/build/old-browsers.test.ts` runs it over a built site. */
export default [
  compat.configs['flat/recommended'],
  {
    plugins: { 'es-x': es },
    linterOptions: { noInlineConfig: true },
    settings: {
      browsers: Object.entries(oldestBrowsers).map(([name, version]) => `${name} ${version}`),
      // Asked for before it is used; without it words are cut at every pair of characters.
      polyfills: ['Intl.Segmenter'],
      'es-x': { aggressive: true },
    },
    rules: {
      ...Object.fromEntries(Object.entries(rules).filter(([name]) => !untold.test(name))),
      'es-x/no-regexp-lookbehind-assertions': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'CallExpression[callee.property.name="at"]', message: 'at() came with Chrome 92.' },
      ],
    },
  },
];
