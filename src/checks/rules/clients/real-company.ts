import { normalise } from '../../../compliance/index.ts';
import type { CheckedFile } from '../../checked-file.ts';
import { oncePerFile } from '../../once-per-file.ts';
import { contextRule } from '../../rule.ts';
import { companyNames } from '../../text/company-names.ts';
import { listing, publicNameRegister } from '../../text/public-names.ts';
import type { Register } from '../../text/public-names.ts';

const codeName = '换成代称，例如 Z机械、客户A；确有公开来源的，';
const register = 'content/data/public-names.yaml';

/** No file names a firm, unless the register of public names says that it may. */
export const realCompany = contextRule('real-company', 'error', (file, context) => {
  const { collection, id } = file.source;
  if (collection === 'publicNames') return [];
  const names = publicNameRegister(context);
  if (!names) return [];
  return namesIn(file, names).flatMap(({ place, found }) => {
    const listed = listing(names, found, file.source);
    if (listed === 'here') return [];
    const remedy =
      listed === 'elsewhere'
        ? `在 ${register} 里这家的 where 加上 ${collection}/${id}`
        : `先写进 ${register}：企业、来源、写在哪些条目`;
    return [
      {
        place,
        message: `写了${found.kind}“${found.name}”`,
        fix: `${codeName}${remedy}`,
      },
    ];
  });
});

const namesIn = oncePerFile(({ lines }: CheckedFile, { known }: Register) =>
  lines.flatMap(({ value, at }) => {
    const plain = normalise(value);
    return companyNames(plain.text, known).map((found) => ({
      place: at(plain.original(found.index)),
      found,
    }));
  }),
);
