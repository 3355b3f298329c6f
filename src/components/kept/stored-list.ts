import { readSetting, writeSetting } from './storage.ts';

/** A list kept in this browser under one name; anything unreadable counts as empty. */
export class StoredList<T> {
  readonly #name: string;
  readonly #isItem: (value: unknown) => value is T;

  constructor(name: string, isItem: (value: unknown) => value is T) {
    this.#name = name;
    this.#isItem = isItem;
  }

  read(): T[] {
    try {
      const value: unknown = JSON.parse(readSetting(this.#name) ?? '[]');
      return Array.isArray(value) ? value.filter((item) => this.#isItem(item)) : [];
    } catch {
      return [];
    }
  }

  /** @returns false when the browser keeps nothing */
  write(items: readonly T[]): boolean {
    return writeSetting(this.#name, items.length > 0 ? JSON.stringify(items) : undefined);
  }
}
