import { globSync, readdirSync, readFileSync } from 'node:fs';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { clientTextsOf } from '../../../scripts/lib/newsletter/client-texts.ts';
import { linkProblems, renderedTexts } from '../../../scripts/lib/newsletter/rendered-texts.ts';
import { textOrigins } from '../../../scripts/lib/newsletter/text-origin.ts';
import { assembleEdition } from '../../../src/domain/newsletter/assemble.ts';
import type { ClientEdition } from '../../../src/domain/newsletter/client/client-edition.ts';
import { addressesIn, clientLinks } from '../../../src/domain/newsletter/client/client-link.ts';
import { stringsOf } from '../../../src/domain/newsletter/client/edition-strings.ts';
import { atomFeed } from '../../../src/render/newsletter/feed.ts';
import { renderClientForms } from '../../../src/render/newsletter/index.ts';
import { edition as fixture } from '../../fixtures/newsletter/edition.ts';
import { content, graph } from '../../helpers/content.ts';

/** What a drawing of the forms for paper and chat is made from is text; it is taken instead of the drawing. */
async function formsOf(edition: ClientEdition): Promise<Map<string, string>> {
  const drawn: string[] = [];
  const typst = {
    pdf: ({ files }: { files: ReadonlyMap<string, string> }) => {
      drawn.push(files.get('/edition.json') ?? '');
      return new Uint8Array();
    },
    svg: ({ files }: { files: ReadonlyMap<string, string> }) => {
      drawn.push(files.get('/edition.json') ?? '');
      return '';
    },
    answer: ({ files }: { files: ReadonlyMap<string, string> }) => [
      (JSON.parse(files.get('/edition.json') ?? '') as { blocks: unknown[] }).blocks.length,
    ],
  };
  const templates = new Map(readdirSync('src/render/newsletter').map((name) => [name, '']));
  const png = () => Promise.resolve(new Uint8Array());
  const forms = await renderClientForms(edition, { typst, templates, png });
  const mail = await PostalMime.parse(String(forms.get('draft.eml')));
  const feed = atomFeed([edition], { title: '', base: 'https://newsletter.bank.example/' });
  return new Map<string, string>([
    ...Array.from(forms, ([name, form]) => [name, String(form)] as const),
    ['draft.eml', [mail.subject, mail.text, mail.html].join('\n')],
    ['atom.xml', feed],
    ['drawn', drawn.join('\n')],
  ]);
}

const plainText = (form: string): string =>
  form
    .replace(/\r?\n[ \t]/g, '')
    .replace(/\\([,;\\"])/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

/** Words the program has of its own. */
const code = ['src/render/**/*.ts', 'src/render/newsletter/*.typ', 'src/domain/days.ts']
  .flatMap((pattern) => globSync(pattern))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Whether words are the program's, or two such words one after the other. */
const isOfProgram = (words: string): boolean =>
  code.includes(words) ||
  Array.from(words, (_, at) => [words.slice(0, at), words.slice(at)] as const).some(
    ([first, second]) =>
      first.length > 1 && second.length > 1 && code.includes(first) && code.includes(second),
  );

/** Words of a form that are in no string of the edition and not in the program. */
function wordsOfNobody(form: string, strings: readonly string[]): string[] {
  let text = plainText(form);
  for (const one of [...strings].sort((a, b) => b.length - a.length)) text = text.replaceAll(one, '\0');
  text = text.replace(/\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?/g, '\0');
  return [...new Set(text.match(/\p{Script=Han}+/gu))].filter(
    (words) => !isOfProgram(words.replace(/^日/, '')),
  );
}

const shipped = graph.all('editions').flatMap((entry) => {
  const { variants } = assembleEdition(graph, entry);
  return variants.map((variant) => ({ name: `${entry.id} ${variant.variant}`, variant, variants, entry }));
});
const all = [{ name: 'the fixture', variant: fixture }, ...shipped];

describe.each(all)('what clients read in $name', ({ variant }) => {
  it('is in every form a string of the edition or a fixed word of the program', async () => {
    const strings = stringsOf(variant).map(({ text }) => text);
    const forms = await formsOf(variant);
    expect([...forms.keys()]).toEqual(
      expect.arrayContaining(['email.html', 'draft.eml', 'wechat.html', 'index.html', 'drawn', 'atom.xml']),
    );
    const odd = Array.from(forms, ([name, form]) => [name, wordsOfNobody(form, strings)] as const);
    expect(odd.filter(([, words]) => words.length > 0)).toEqual([]);
  });

  it('leads nowhere but to addresses of the edition', async () => {
    const urls = stringsOf(variant).map(({ text }) => text);
    const forms = await formsOf(variant);
    const own = /^(?:http:\/\/www\.w3\.org\/|https:\/\/newsletter\.bank\.example\/)/;
    const strange = Array.from(forms, ([name, form]) => {
      const found = plainText(form).match(/\b[a-z]+:\/\/[^\s"'<>，。；）\\]+/g) ?? [];
      return [
        name,
        found.filter((url) => !own.test(url) && !urls.some((known) => known.startsWith(url))),
      ] as const;
    });
    expect(strange.filter(([, found]) => found.length > 0)).toEqual([]);
  });
});

describe.each(shipped)('what is checked of $name', ({ variant, variants, entry }) => {
  const origin = textOrigins(content.sources, entry);

  it('is every string of the version', () => {
    const written = clientTextsOf(graph, content.sources, entry);
    const linted = new Set([...written, ...renderedTexts(variants, written, origin)].map(({ text }) => text));
    const missed = stringsOf(variant).filter(({ text }) => !linted.has(text));
    expect(missed).toEqual([]);
  });

  it('is told with the file and field it was written in', () => {
    const [document] = variant.sections[0]?.items ?? [];
    const { file, line } = origin(document?.source.title ?? '');
    expect(file).toMatch(/^(?:policies|industries|data)\//);
    const text = readFileSync(`content/${file}`, 'utf8').split('\n')[line - 1];
    expect(text).toContain(document?.source.title.slice(0, 8));
  });

  it.skipIf(graph.find('publications', entry.id))('leads to sites of the register alone', () => {
    expect(linkProblems(graph, variants, origin)).toEqual([]);
  });
});

describe('an address in a text', () => {
  it.each([
    ['详见www.gov.cn/zhengce。', ['https://www.gov.cn/zhengce']],
    ['见 https://www.gov.cn/a?b=1，再看', ['https://www.gov.cn/a?b=1']],
    ['见 http://oa/x 和 //evil.com/y', ['http://oa/x', '//evil.com/y']],
    ['致信 newsletter@bank.com.cn 退订', []],
    ['利率3.0%，LPR为3.5', []],
    ['javascript://evil.com/%0aalert(1)', ['javascript://evil.com/%0aalert(1)']],
  ])('is found: %s', (text, found) => {
    expect(addressesIn(text).map(({ address }) => address)).toEqual(found);
  });

  it.each([
    'javascript://www.gov.cn/%0aalert(1)',
    'https://www.gov.cn\\@evil.com/',
    'https://www.gov.cn\u200b.evil.com/',
    'https://www.ｇov.cn/',
    'https://0x7f.1/',
    'https://127.0.0.1/',
    'https://localhost/',
    'https://user:pw@www.gov.cn/',
    'ftp://www.gov.cn/',
    'data:text/html,x',
    'https://gov.cn.evil.com/',
  ])('is refused: %s', (address) => {
    expect(clientLinks(graph)(address)).toBeDefined();
  });

  it.each(['https://www.gov.cn/', 'https://www.xinhuanet.com/a', 'https://fgk.chinatax.gov.cn/x?y=1'])(
    'may be opened: %s',
    (address) => {
      expect(clientLinks(graph)(address)).toBeUndefined();
    },
  );

  it('may be one of our own', () => {
    expect(
      clientLinks(graph, ['newsletter.bank.example'])('https://newsletter.bank.example/x'),
    ).toBeUndefined();
  });
});
