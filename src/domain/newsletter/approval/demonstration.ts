import type { DataOf } from '../../../schemas/index.ts';

/** Whether the settings are those the library ships with, of a bank there is not. */
export const isDemonstration = ({ contact }: Pick<DataOf<'newsletter'>, 'contact'>): boolean =>
  contact.bank.includes('示例') || /[.@]example$/.test(contact.email ?? '');
