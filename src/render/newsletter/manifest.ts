import type { ClientEdition } from '../../domain/newsletter/client/client-edition.ts';
import { utf8 } from './bytes.ts';

export type FormContent = string | Uint8Array;

/** sha256 of a file in hexadecimal digits. */
async function sha256(content: FormContent): Promise<string> {
  const bytes = typeof content === 'string' ? utf8(content) : content;
  const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The list of the files of an edition with size and sha256, by name. */
export async function manifestJson(
  { id, variant, number, publishedOn }: ClientEdition,
  forms: ReadonlyMap<string, FormContent>,
): Promise<string> {
  const names = [...forms.keys()].sort();
  const files = await Promise.all(
    names.map(async (name) => {
      const content = forms.get(name) ?? '';
      const bytes = typeof content === 'string' ? utf8(content).length : content.length;
      return { name, bytes, sha256: await sha256(content) };
    }),
  );
  return `${JSON.stringify({ edition: id, variant, number, publishedOn, files }, null, 2)}\n`;
}
