import { daysBetween } from '../../domain/days.ts';
import { today } from '../browser/today.ts';

/** Tells the reader that the review of this page is overdue, whenever the site was built. */
class ReviewBanner extends HTMLElement {
  connectedCallback(): void {
    const due = this.dataset['due'] ?? '';
    const days = daysBetween(due, today());
    if (!(days > 0)) return;
    this.textContent = `▲ 本页应于 ${due} 复核，已逾期 ${days} 天。用之前请向负责岗位确认。`;
    this.hidden = false;
  }
}
customElements.define('review-banner', ReviewBanner);
