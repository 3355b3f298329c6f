/** A form of an edition as it goes to the clipboard or into a draft. */
export interface MailParts {
  html: string | undefined;
  text: string;
}

/** Fetches both parts, once; a failure is forgotten, so that the next call tries again. */
export class MailFiles {
  private loading: Promise<MailParts> | undefined;
  private readonly dataset: DOMStringMap;

  /** @param dataset `html` and `text` are the addresses of the parts; `html` may be absent */
  constructor(dataset: DOMStringMap) {
    this.dataset = dataset;
  }

  load(): Promise<MailParts> {
    const { html, text = '' } = this.dataset;
    this.loading ??= Promise.all([html && textOf(html), textOf(text)]).then(([formatted, plain]) => ({
      html: formatted || undefined,
      text: plain,
    }));
    this.loading.catch(() => (this.loading = undefined));
    return this.loading;
  }
}

async function textOf(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.text();
}
