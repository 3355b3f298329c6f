import { contentRule } from '../rule.ts';

/** A drawing is shown to everybody who opens the page: nothing in it may run or lead elsewhere. */
export const pictureSvg = contentRule('picture-svg', 'error', ({ pictures }) =>
  pictures.flatMap(({ file, faults }) =>
    faults.map(({ what, position }) => ({
      place: { file, ...position },
      message: `SVG 里有${what}`,
      fix: '在画图软件里删掉它再导出；改不了就另存为 PNG',
    })),
  ),
);
