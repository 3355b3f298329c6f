import { readTab, writeTab } from './tab-storage.ts';

/** Names of drafts start with it. */
export const draftPrefix = 'draft.';

/** What was chosen in a form of this tab, by field; anything unreadable counts as nothing. */
export function readDraft(name: string): Record<string, string | boolean> {
  try {
    const value: unknown = JSON.parse(readTab(draftPrefix + name) ?? '{}');
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return Object.fromEntries(
      entries.filter(
        (entry): entry is [string, string | boolean] =>
          typeof entry[1] === 'string' || typeof entry[1] === 'boolean',
      ),
    );
  } catch {
    return {};
  }
}

/** Keeps choices until the tab closes; none at all leaves nothing behind. */
export const writeDraft = (name: string, choices: Readonly<Record<string, string | boolean>>): boolean =>
  writeTab(draftPrefix + name, Object.keys(choices).length > 0 ? JSON.stringify(choices) : undefined);
