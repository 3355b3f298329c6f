import { expect, it } from 'vitest';
import { htmlProblems } from '../../helpers/html.ts';

const page = (body: string, behind = '') =>
  `<!doctype html><html lang="zh"><head><title>题</title></head><body>${body}</body></html>${behind}`;

it.each([
  ['a script behind the end', page('<p>文</p>', '<script src="a.js"></script>'), /script ends up in body/],
  [
    'text between the rows of a table',
    page('<table><tr><td>一</td></tr>散<tr></tr></table>'),
    /table ends up in body/,
  ],
  ['a block in a paragraph', page('<p>文<div>块</div></p>'), /p ends up in body|end-tag/],
  ['formatting that crosses', page('<b>一<i>二</b>三</i>'), /ends up|end-tag/],
  ['no doctype', '<p>文</p>', /missing-doctype/],
  ['an attribute twice', page('<p id="a" id="b">文</p>'), /duplicate-attribute/],
])('finds %s', (_, html, problem) => {
  expect(htmlProblems(html).join('\n')).toMatch(problem);
});

it('takes a whole page, with rows of a table right below it and blanks at the end', () => {
  expect(
    htmlProblems(page('<table><tr><td>一</td></tr></table>\n<br><img src="a.png" alt="">', '\n')),
  ).toEqual([]);
});
