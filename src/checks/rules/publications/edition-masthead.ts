import { isDemonstration } from '../../../domain/newsletter/approval/demonstration.ts';
import { mastheadFaults } from '../../../domain/newsletter/client/masthead.ts';
import { contextRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';
import { fieldPlace } from '../../source.ts';

/** What stands at the head and foot of an edition fits its month, the other editions and the bank that sends it. */
export const editionMasthead = contextRule('edition-masthead', 'error', ({ source, entry }, { graph }) => {
  if (entry?.collection !== 'editions' || graph.find('publications', entry.id)) return [];
  const settings = graph.find('newsletter', 'newsletter')?.data;
  const faults = mastheadFaults(
    entry,
    graph.all('editions').filter(({ id }) => id !== entry.id),
    settings !== undefined && !isDemonstration(settings),
  );
  return faults.map(({ path, message, fix }): Finding => ({ place: fieldPlace(source, path), message, fix }));
});
