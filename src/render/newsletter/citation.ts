import { dateText } from '../../domain/days.ts';
import type { ClientSource } from '../../domain/newsletter/client/client-edition.ts';

/** More issuers than this are counted. */
const namedIssuers = 2;

/** `财政部等5部门` */
const issuersText = ({ issuers }: Pick<ClientSource, 'issuers'>): string =>
  issuers.length > namedIssuers ? `${issuers[0] ?? ''}等${issuers.length}部门` : issuers.join('、');

/** Where an item comes from, short: what it is called and by whom; then when, and when it was checked. The link follows. */
export function citationOf(source: ClientSource): readonly [what: string, when: string] {
  const { title, docNo, issued, published, checkedOn } = source;
  const day = published ? `${dateText(published)}公布` : issued ? `${dateText(issued)}成文` : undefined;
  return [
    [`《${title}》`, issuersText(source), docNo].filter(Boolean).join('　'),
    [day, checkedOn && `${dateText(checkedOn)}核对`].filter(Boolean).join('，'),
  ];
}
