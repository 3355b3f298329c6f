import { plainWording } from './plain-wording.ts';
import { plainWordingInDraft } from './plain-wording-in-draft.ts';

/** Words readers are not to meet: an error in what is out, a reminder in what is being written. */
export const plainWordingRules = [plainWording, plainWordingInDraft] as const;
