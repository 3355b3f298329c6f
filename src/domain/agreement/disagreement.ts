import type { Told } from './told.ts';

/** What a text for clients tells otherwise than its entry, beside what the entry says. */
export type Disagreement =
  /** The entry has no such figure; `near` is what it says where the words are most like these. */
  | { readonly kind: 'absent'; readonly told: Told; readonly near: Told | undefined }
  /** The number is there with another unit. */
  | { readonly kind: 'unit'; readonly told: Told; readonly near: Told }
  /** An upper bound told as a lower one, a last day as a first one. */
  | { readonly kind: 'bound'; readonly told: Told; readonly near: Told }
  /** The number is one of the entry, but of another case. */
  | { readonly kind: 'case'; readonly told: Told; readonly near: Told }
  /** The day is one of the document, but not that of what is said to happen: it was issued, not in force. */
  | { readonly kind: 'role'; readonly told: Told; readonly near: Told }
  /** 由 6% 降至 9%. */
  | { readonly kind: 'way'; readonly told: Told; readonly near: Told };
