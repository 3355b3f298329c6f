import { isLater } from '../../../domain/seals/record-faults.ts';
import { sealRecordOf } from '../../../domain/seals/store.ts';
import { isRecord } from '../../../schemas/is-record.ts';
import { contentRule } from '../../rule.ts';
import type { CheckContext, ParsedFile } from '../../context.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

/** A text that says something else than what was sealed: readers go on seeing the sealed one. */
export const waitingChange = contentRule('waiting-change', 'warning', (context) =>
  context.seals === undefined
    ? []
    : [...context.files.flatMap((file) => waiting(file, context)), ...gone(context)],
);

function waiting({ source }: ParsedFile, { sealed }: CheckContext): Finding[] {
  const sealing = sealed?.get(source.file);
  if (!sealing?.draft) return [];
  const last = sealing.seals.at(-1);
  const version = isRecord(source.data) ? source.data['version'] : undefined;
  if (!last)
    return [
      {
        place: fieldPlace(source, []),
        message: '还没有封存，网站上没有这一份',
        fix: '写好后运行 npm run review -- approve',
      },
    ];
  const raised = typeof version !== 'string' || isLater(version, last.version);
  return [
    {
      place: fieldPlace(source, raised ? [] : ['version']),
      message: `改过，还没批准：网站上仍是 ${last.version} 版${raised ? '' : '，版本号也还没升'}`,
      fix: `${raised ? '' : '先把 version 升一号；'}运行 npm run review -- diff 看改了什么，批准用 npm run review -- approve`,
    },
  ];
}

/** Files that were taken away without being retired. */
function gone({ seals, sources }: CheckContext): Finding[] {
  const present = new Set(sources.map(({ file }) => file));
  return [...(seals?.files.values() ?? [])]
    .filter(({ file, seals: own }) => !present.has(file) && own.at(-1)?.kind !== 'retire')
    .map(({ file }) => ({
      place: { file: sealRecordOf(file), line: 1, column: 1 },
      message: `${file} 不在了，网站上还是封存的那一版`,
      fix: '不用了就恢复文件，再运行 npm run review -- retire；改名用 npm run review -- rename',
    }));
}
