/** The texts of an edition a page shows or measures. */
export interface EditionForms {
  email: string;
  text: string;
  wechat: readonly string[];
  wecom: string;
}

/** One version of an edition: for everyone, or for a segment. */
export interface EditionVariant {
  name: string;
  /** Folder of its files below the folder of the edition; empty or ending with a slash. */
  folder: string;
  /** Number of articles the edition needs in WeChat. */
  articles: number;
}

export interface EditionView {
  forms: EditionForms;
  variants: readonly EditionVariant[];
}
