/** The texts of an edition a page shows or measures. */
export interface EditionForms {
  email: string;
  text: string;
  wechat: readonly string[];
  wecom: string;
}

/** One version of a published edition: for everyone, or for a segment. */
export interface EditionVariant {
  name: string;
  /** Folder of its files below the folder of the edition; empty or ending with a slash. */
  folder: string;
  /** Names of its files. */
  files: readonly string[];
}

export interface EditionView {
  forms: EditionForms;
  /** None before the edition is published: there is nothing to send. */
  variants: readonly EditionVariant[];
}
