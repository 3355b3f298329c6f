import { isRecord } from '../../../src/schemas/is-record.ts';
import type { Seal } from '../../../src/schemas/seals.ts';
import type { SourceFile } from '../../../src/schemas/source-file.ts';
import { isLater } from '../../../src/domain/seals/record-faults.ts';
import { picturesShown } from '../../../src/loaders/seals/pictures.ts';
import { plainText, sumOf } from '../../../src/loaders/seals/read.ts';
import { isUnchanged, openDesk, sealedSources } from './desk.ts';
import type { Desk } from './desk.ts';
import { refuseTampered } from './refusal.ts';
import { Refused } from './refused.ts';
import { withSeals } from './write-seals.ts';
import type { NewSeal } from './write-seals.ts';
import { writeTogether } from './write-together.ts';

const importNote = '随产品导入的示例内容';

/**
 * Seals everything that changed or was never sealed as what came with the product: nobody's approval. A text that was
 * imported but not approved may be imported again under its version.
 * @returns how many files were sealed
 * @throws Refused when a post has approved one of them; then nothing is written
 */
export async function importContent(
  root: string,
  { today, date, note = importNote }: { today: string; date: string; note?: string | undefined },
): Promise<number> {
  const desk = await openDesk(root, today);
  refuseTampered(desk);
  const added = importSeals(desk, { date, note });
  if (added.length > 0) await writeTogether(root, withSeals(desk.seals, added).files);
  return added.length;
}

/** The seals that such an import puts. @throws Refused */
export function importSeals(desk: Desk, { date, note }: { date: string; note: string }): NewSeal[] {
  const changed = sealedSources(desk).filter((source) => !isUnchanged(desk, source));
  const problems = changed.flatMap((source) => importProblems(desk, source));
  if (date > desk.today) problems.push(`日期 ${date} 还没到`);
  if (problems.length > 0) throw new Refused('不能导入：', problems);
  return changed.map((source) => importSeal(desk, source, date, note));
}

function importProblems({ seals }: Desk, source: SourceFile): string[] {
  const before = seals.files.get(source.file)?.seals ?? [];
  const approved = before.find(({ kind }) => kind !== 'import');
  const last = before.at(-1);
  return [
    ...(source.isSound ? [] : [`${source.file} 读不出来，先运行 npm run check`]),
    ...(approved
      ? [
          `${source.file} 有岗位批准过（${approved.by ?? ''}，${approved.date}）：用 npm run review -- approve`,
        ]
      : []),
    ...(last && isLater(last.version, versionOf(source) ?? last.version)
      ? [`${source.file} 的版本号 ${versionOf(source) ?? ''} 低于封存过的 ${last.version}`]
      : []),
  ];
}

const versionOf = ({ data }: SourceFile): string | undefined =>
  isRecord(data) && typeof data['version'] === 'string' ? data['version'] : undefined;

function importSeal({ seals, content }: Desk, source: SourceFile, date: string, note: string): NewSeal {
  const last = seals.files.get(source.file)?.seals.at(-1);
  const version = versionOf(source) ?? last?.version ?? '1.0';
  const text = plainText(source.text);
  const seal: Seal = {
    version,
    kind: 'import',
    change: last ? 'content' : 'new',
    date,
    note,
    sha256: sumOf(text),
  };
  const replaces = last?.version === version;
  const pictures = picturesShown(source, content.pictures);
  return {
    file: source.file,
    text,
    pictures,
    replaces,
    seal: replaces ? { ...seal, change: last.change } : seal,
  };
}
