import { characterForm } from './character-form.ts';
import { halfWidthPunctuation } from './half-width-punctuation.ts';
import { missingGlyph } from './missing-glyph.ts';
import { pageNoise } from './page-noise.ts';
import { plainWording } from './plain-wording.ts';
import { plainWordingInDraft } from './plain-wording-in-draft.ts';

/** Rules about characters and words a reader meets. */
export const wordingRules = [
  halfWidthPunctuation,
  missingGlyph,
  characterForm,
  pageNoise,
  plainWording,
  plainWordingInDraft,
] as const;
