import { policyState } from '../../domain/policies/status.ts';
import { today } from '../browser/today.ts';
import { withShape } from './policy-shape.ts';

/** Says whether a policy is in force on the day the reader opens the page. */
class PolicyStatus extends HTMLElement {
  connectedCallback(): void {
    const { force, effective, lastDay } = this.dataset;
    const { state, words } = policyState({ force: force as 'effective', effective }, lastDay, today());
    this.dataset['state'] = state;
    this.textContent = withShape(state, words);
  }
}
customElements.define('policy-status', PolicyStatus);
