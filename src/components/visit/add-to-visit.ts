import { visitButton } from './visit-button.ts';

/** The button on the page itself. */
class AddToVisit extends HTMLElement {
  connectedCallback(): void {
    const { base = '/', path = '', title = '' } = this.dataset;
    this.replaceChildren(...[visitButton(base, { path, title }) ?? []].flat());
  }
}
customElements.define('add-to-visit', AddToVisit);
