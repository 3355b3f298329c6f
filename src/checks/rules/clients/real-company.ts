import { normalise } from '../../../compliance/index.ts';
import { contextRule } from '../../rule.ts';
import { companyNames } from '../../text/company-names.ts';
import { listing, publicNameRegister } from '../../text/public-names.ts';

const codeName = '换成代称，例如 Z机械、客户A；确有公开来源的，';
const register = 'content/data/public-names.yaml';

/** No file names a firm, unless the register of public names says that it may. */
export const realCompany = contextRule('real-company', 'error', ({ source, lines }, context) => {
  const { collection, id } = source;
  if (collection === 'publicNames') return [];
  const names = publicNameRegister(context);
  if (!names) return [];
  return lines.flatMap(({ value, at }) => {
    const plain = normalise(value);
    return companyNames(plain.text, names.known).flatMap((found) => {
      const listed = listing(names, found, source);
      if (listed === 'here') return [];
      const remedy =
        listed === 'elsewhere'
          ? `在 ${register} 里这家的 where 加上 ${collection}/${id}`
          : `先写进 ${register}：企业、来源、写在哪些条目`;
      return [
        {
          place: at(plain.original(found.index)),
          message: `写了${found.kind}“${found.name}”`,
          fix: `${codeName}${remedy}`,
        },
      ];
    });
  });
});
