import { contactNumbers } from '../../../compliance/index.ts';
import { contextRule } from '../../rule.ts';
import type { CheckedFile } from '../../checked-file.ts';
import { oncePerFile } from '../../once-per-file.ts';
import { isPublicContact } from '../../text/public-contacts.ts';

/** No number or address by which a person, a client or its account is known or reached. */
export const personalData = contextRule('personal-data', 'error', (file, context) =>
  numbersIn(file)
    .filter(({ text, found }) => !isPublicContact(context, file.source, text, found))
    .map(({ at, found: { kind, index } }) => ({
      place: at(index),
      message: `像是${kind}`,
      fix: '删掉；本库不存任何客户或个人信息',
    })),
);

const numbersIn = oncePerFile(({ lines }: CheckedFile) =>
  lines.flatMap(({ value: text, at }) => contactNumbers(text).map((found) => ({ text, at, found }))),
);
