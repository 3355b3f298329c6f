import { sumsFile } from '../../../domain/seals/store.ts';
import type { SealStore } from '../../../domain/seals/store.ts';
import { contentRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';

const restore = '封存的东西只由 npm run review 写，不要手改、手删；从版本库恢复它';

/** Seals and frozen copies are as the list of sums has them: nothing was changed, removed or put there by hand. */
export const sealTampered = contentRule('seal-tampered', 'error', ({ seals }) =>
  seals === undefined ? [] : faults(seals).map(([file, message]) => finding(file, message)),
);

const finding = (file: string, message: string): Finding => ({
  place: { file, line: 1, column: 1 },
  message,
  fix: restore,
});

function faults({ listed, actual, broken }: SealStore): [file: string, message: string][] {
  if (listed.size === 0) return [[sumsFile, '封存清单 SHA256SUMS 不见了，或者读不出来']];
  return [
    ...broken.map(({ path, problems }): [string, string] => [
      path,
      `封存记录读不出来：${problems.join('；')}`,
    ]),
    ...[...actual].flatMap(([path, sum]): [string, string][] => {
      const expected = listed.get(path);
      if (expected === undefined) return [[path, '封存清单里没有这个文件，不是命令写的']];
      return expected === sum ? [] : [[path, '和封存清单里的校验值对不上，封存以后改过']];
    }),
    ...[...listed.keys()]
      .filter((path) => !actual.has(path))
      .map((path): [string, string] => [path, '封存清单里有，文件不见了']),
  ];
}
