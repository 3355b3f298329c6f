import { readSetting, writeSetting } from '../kept/storage.ts';

const themes = [
  { value: undefined, label: '跟随系统' },
  { value: 'light', label: '浅色' },
  { value: 'dark', label: '深色' },
] as const;

/** Tells the page that settings were deleted, so that nothing goes on looking as if they were there. */
export const settingsDeleted = 'settings-deleted';

/** What is chosen, and of what: the words alone would not say what follows the system. */
function themeWords(theme: string | undefined): string {
  const { label } = themes.find(({ value }) => value === theme) ?? themes[0];
  return `配色：${label}`;
}

/** Two buttons: colour theme (system, light, dark) and large text. */
class ThemeToggle extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener(settingsDeleted, () => {
      if (!readSetting('theme')) delete document.documentElement.dataset['theme'];
      if (!readSetting('size')) delete document.documentElement.dataset['size'];
      this.show();
    });
    this.show();
  }

  private show(): void {
    const theme = this.button('切换浅色或深色', () => this.nextTheme(theme));
    const size = this.button('切换大字', () => this.toggleSize(size));
    theme.textContent = themeWords(readSetting('theme'));
    size.textContent = '大字';
    size.setAttribute('aria-pressed', String(readSetting('size') === 'large'));
    this.replaceChildren(theme, size);
  }

  private button(title: string, action: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.title = title;
    button.addEventListener('click', action);
    return button;
  }

  private nextTheme(button: HTMLButtonElement): void {
    const current = themes.findIndex(({ value }) => value === readSetting('theme'));
    const next = themes[(current + 1) % themes.length] ?? themes[0];
    writeSetting('theme', next.value);
    if (next.value) document.documentElement.dataset['theme'] = next.value;
    else delete document.documentElement.dataset['theme'];
    button.textContent = themeWords(next.value);
  }

  private toggleSize(button: HTMLButtonElement): void {
    const large = document.documentElement.dataset['size'] !== 'large';
    writeSetting('size', large ? 'large' : undefined);
    if (large) document.documentElement.dataset['size'] = 'large';
    else delete document.documentElement.dataset['size'];
    button.setAttribute('aria-pressed', String(large));
  }
}
customElements.define('theme-toggle', ThemeToggle);
