import type { CheckedFile } from '../checked-file.ts';
import { fileRule } from '../rule.ts';
import type { AuthorText } from '../text/author-texts.ts';
import { personalNumbers } from '../../compliance/personal-data.ts';

export const personalData = fileRule('personal-data', 'error', (file) =>
  published(file).flatMap((text) =>
    personalNumbers(text.value).map(({ kind, index }) => ({
      place: text.at(index),
      message: `像是${kind}`,
      fix: '删掉；本库不存任何客户或个人信息',
    })),
  ),
);

/**
 * Every line, code and comments too, is published with the repository; only web addresses are left out.
 * Guide pages quote the mistake itself, in code; the digits of a map are coordinates.
 */
function published({ source, texts }: CheckedFile): readonly AuthorText[] {
  if (source.collection === 'guide' || source.collection === 'regionMaps') return texts;
  return source.text.split('\n').map((line, index) => ({
    value: line.replace(/https?:\/\/\S+/g, (url) => ' '.repeat(url.length)),
    at: (offset: number) => ({ file: source.file, line: index + 1, column: offset + 1 }),
  }));
}
