import { personalNumbers } from '../../compliance/personal-data.ts';
import { wordsIn } from '../../domain/picture/picture.ts';
import type { PictureFile } from '../../domain/picture/picture.ts';
import { contentRule } from '../rule.ts';
import type { Finding } from '../rule.ts';

/** A drawing is shown to everybody who opens the page: nothing in it may run, lead elsewhere or tell of a person. */
export const pictureSvg = contentRule('picture-svg', 'error', ({ pictures }) =>
  pictures.flatMap((picture) => [...unfit(picture), ...personal(picture)]),
);

const unfit = ({ file, faults }: PictureFile): Finding[] =>
  faults.map(({ message, position }) => ({
    place: { file, ...position },
    message,
    fix: '在画图软件里改好再导出；改不了就另存为 PNG',
  }));

const personal = ({ file, picture }: PictureFile): Finding[] =>
  (picture ? wordsIn(picture) : []).flatMap((text) =>
    personalNumbers(text).map(({ kind }) => ({
      place: { file, line: 1, column: 1 },
      message: `SVG 的文字里像是${kind}：${text}`,
      fix: '删掉；本库不存任何客户或个人信息',
    })),
  );
