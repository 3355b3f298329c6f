import { copyText } from '../browser/copy-text.ts';

/** Copies the name and version of the page, so that a report says what it is about. */
class CopyFeedback extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      void copyText(this.dataset['text'] ?? '').then((copied) => {
        const status = this.querySelector('[role=status]');
        if (status) status.textContent = copied ? '已复制' : '没能复制，请手动选中';
      });
    });
  }
}
customElements.define('copy-feedback', CopyFeedback);
