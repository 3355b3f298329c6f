/** A fault that a change could bring into the site, and the tests that have to fail for it. */
export interface SeededFault {
  readonly name: string;
  /** Address of the page it is planted on; each fault has a page of its own. */
  readonly page: string;
  /** Put before the end of `<main>`. */
  readonly html: string;
  /** Added to a style sheet that the page loads. */
  readonly css?: string;
  /** A script of its own, which the page loads. */
  readonly script?: string;
  /** Full names of the tests that must find it, by the file they stand in. */
  readonly foundBy: Readonly<Partial<Record<TestFile, readonly string[]>>>;
}

export type TestFile = 'browser/quality' | 'browser/looks' | 'build/output' | 'build/policy';

const origin = 'stays within its own origin and its content policy';
const widths = `${origin} at every width`;
const validHtml = 'built site is valid HTML on every page';
const noOrigins =
  'built site carries no inline script, inline style or other origin that a browser would load';

export const seededFaults: readonly SeededFault[] = [
  {
    name: 'a box that cuts off its text at 360 px',
    page: '/methods/spin/',
    html: '<p class="seeded-box">这一行字比它的框长，窄屏上看不到后半句</p>',
    css: '@media (max-width: 400px) { .seeded-box { width: 8em; overflow: hidden; white-space: nowrap } }',
    foundBy: { 'browser/looks': ['/methods/spin/ cuts off no text at 360 px'] },
  },
  {
    name: 'too little contrast in dark colours alone',
    page: '/methods/trends/',
    html: '<p class="seeded-dark">深色下看不清的一句话</p>',
    css: '@media (prefers-color-scheme: dark) { .seeded-dark { color: #444; background: #222 } }',
    foundBy: { 'browser/quality': ['/methods/trends/ has no accessibility violation in dark colours'] },
  },
  {
    name: 'an error in the console',
    page: '/schemes/',
    html: '',
    script: 'console.error("seeded");',
    foundBy: { 'browser/quality': [`/schemes/ ${origin}`], 'browser/looks': [`/schemes/ ${widths}`] },
  },
  {
    name: 'an exception',
    page: '/products/',
    html: '',
    script: 'setTimeout(() => { throw new Error("seeded"); });',
    foundBy: { 'browser/quality': [`/products/ ${origin}`], 'browser/looks': [`/products/ ${widths}`] },
  },
  {
    name: 'a request to another origin',
    page: '/policies/',
    html: '<p>外站图片：<img src="http://other.example/picture.png" alt="" width="1" height="1"></p>',
    foundBy: {
      'browser/quality': [`/policies/ ${origin}`],
      'build/output': [noOrigins],
      'build/policy': ['built pages load scripts, styles and images from the own origin only'],
    },
  },
  {
    name: 'a picture that is missing',
    page: '/cases/',
    html: '<p>缺的图片：<img src="/missing.png" alt="" width="1" height="1"></p>',
    foundBy: { 'browser/quality': [`/cases/ ${origin}`] },
  },
  {
    name: 'a layout that shifts while the page loads',
    page: '/tiers/',
    html: '',
    css: '.seeded-late { height: 300px }',
    script: `setTimeout(() => {
      const late = document.createElement('div');
      late.className = 'seeded-late';
      document.querySelector('main').prepend(late);
    }, 150);`,
    foundBy: { 'browser/looks': ['/tiers/ does not shift while loading'] },
  },
  {
    name: 'a page wider than the narrowest phone',
    page: '/tools/tier/',
    html: '<p class="seeded-wide">宽</p>',
    css: '@media (max-width: 340px) { .seeded-wide { width: 345px } }',
    foundBy: { 'browser/looks': ['/tools/tier/ does not scroll sideways at 320 px'] },
  },
  {
    name: 'print wider than a sheet',
    page: '/tools/health/',
    html: '<p class="seeded-print">宽</p>',
    css: '@media print { .seeded-print { width: 900px } }',
    foundBy: { 'browser/looks': ['/tools/health/ fits the width of a sheet when printed'] },
  },
  {
    name: 'print on too many sheets',
    page: '/schemes/machinery-bill-pool/',
    html: '<p class="seeded-long">长</p>',
    css: '@media print { .seeded-long { height: 400cm } }',
    foundBy: { 'browser/looks': ['print puts /schemes/machinery-bill-pool/ on at most 3 sheets'] },
  },
  {
    name: 'the name of a column outside its line in a stacked table',
    page: '/learn/mentor/',
    html: '<div class="table-scroll"><table><tbody><tr><td data-label="列" class="seeded-cell">值</td></tr></tbody></table></div>',
    css: '.seeded-cell::before { position: absolute !important; content: "列" }',
    foundBy: {
      'browser/looks': [
        '/learn/mentor/ keeps the name of a column in the line of the value where a table is stacked',
      ],
    },
  },
  {
    name: 'a button without a name',
    page: '/tools/capacity/',
    html: '<button type="button"></button>',
    foundBy: {
      'browser/quality': [
        '/tools/capacity/ has no accessibility violation in light colours',
        '/tools/capacity/ has no accessibility violation in dark colours',
      ],
    },
  },
  {
    name: 'a link to a page that is not there',
    page: '/health/',
    html: '<p><a href="/methods/no-such-method/">去看这一篇</a></p>',
    foundBy: { 'build/output': ['built site has no dead link and no dead anchor'] },
  },
  {
    name: 'a link to a place that is not there',
    page: '/guide/',
    html: '<p><a href="/methods/spin/#no-such-place">去看这一节</a></p>',
    foundBy: { 'build/output': ['built site has no dead link and no dead anchor'] },
  },
  {
    name: 'an id used twice',
    page: '/status/',
    html: '<p id="seeded">一</p><p id="seeded">二</p>',
    foundBy: { 'build/output': [validHtml] },
  },
  {
    name: 'elements that may not stand in each other',
    page: '/sources/',
    html: '<span><ul><li>项</li></ul></span>',
    foundBy: { 'build/output': [validHtml] },
  },
  {
    name: 'a heading that leaves out a level',
    page: '/local-data/',
    html: '<h5>跳了级的标题</h5>',
    foundBy: { 'build/output': [validHtml] },
  },
  {
    name: 'a style that the policy blocks',
    page: '/print/',
    html: '<p style="color: red">红</p>',
    foundBy: {
      'browser/quality': [`/print/ ${origin}`],
      'build/output': [noOrigins],
      'build/policy': ['built pages hold nothing that the policy blocks'],
    },
  },
];
