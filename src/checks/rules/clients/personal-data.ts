import { contactNumbers } from '../../../compliance/index.ts';
import { contextRule } from '../../rule.ts';
import { isPublicContact } from '../../text/public-contacts.ts';

/** No number or address by which a person, a client or its account is known or reached. */
export const personalData = contextRule('personal-data', 'error', ({ source, lines }, context) =>
  lines.flatMap(({ value: text, at }) =>
    contactNumbers(text)
      .filter((found) => !isPublicContact(context, source, text, found))
      .map(({ kind, index }) => ({
        place: at(index),
        message: `像是${kind}`,
        fix: '删掉；本库不存任何客户或个人信息',
      })),
  ),
);
