import type { ContactNumber } from '../../compliance/index.ts';
import type { CheckContext } from '../context.ts';
import type { SourceFile } from '../../schemas/source-file.ts';

const contacts = new WeakMap<CheckContext, readonly string[]>();
const plain = (value: string): string => value.replace(/[^0-9A-Za-z@.]/g, '').toLowerCase();
/** Kinds of contact that an office may have in public; what identifies a person or an account is never public. */
const offices: ReadonlySet<ContactNumber['kind']> = new Set(['固定电话', '400 电话', '邮箱']);
const officeWords = /(?:咨询|热线|举报|监督|投诉|服务|受理|联系|传真|办公|信箱|邮箱)[^。；]{0,16}$/;

/** Whether a contact is one of our newsletter, of the register of public names or of an authority. */
export function isPublicContact(
  context: CheckContext,
  { collection }: SourceFile,
  text: string,
  { kind, value, index }: ContactNumber,
): boolean {
  if (!offices.has(kind)) return false;
  if (collection === 'newsletter' || collection === 'publicNames') return true;
  if (/@(?:[\w-]+\.)*gov\.cn$|\.example$/i.test(value)) return true;
  if (collection === 'policies' && officeWords.test(text.slice(0, index))) return true;
  return registered(context).includes(plain(value));
}

function registered(context: CheckContext): readonly string[] {
  const known = contacts.get(context);
  if (known) return known;
  const own = context.graph
    .all('newsletter')
    .flatMap(({ data: { contact } }) => [contact.phone, contact.email]);
  const others = context.graph
    .all('publicNames')
    .flatMap(({ data }) => data.contacts.map(({ value }) => value));
  const all = [...own, ...others].flatMap((value) => (value === undefined ? [] : plain(value)));
  contacts.set(context, all);
  return all;
}
