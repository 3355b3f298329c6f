/** Where a text stands in what clients receive. */
export type TextSlot =
  | 'title'
  | 'subject'
  | 'preheader'
  | 'call-out'
  | 'who'
  | 'body'
  | 'what-to-do'
  | 'when'
  | 'editor-words'
  | 'contact'
  | 'footer'
  | 'quote';

/** What clients may read of the entries of a collection, by the path of a field in its file. */
export interface ClientFields {
  /** Texts for clients, with their slot; `check` judges their wording. */
  readonly texts: readonly (readonly [path: RegExp, slot: TextSlot])[];
  /** Names, dates and addresses that are shown as they are, without being judged as wording. */
  readonly names?: RegExp;
  /** Field without which the entry is internal as a whole. */
  readonly only?: string;
  /** Set when the texts are told of a policy or a market, beside their source. */
  readonly sourced?: true;
  /** Set when the texts offer products to one client, as a marketing edition does; all others inform. */
  readonly lane?: 'promo';
}

/** The fields of a client view, by their path in the file. */
const view = (under: string): ClientFields['texts'] => [
  [new RegExp(`^${under}client\\.title$`), 'title'],
  [new RegExp(`^${under}client\\.(?:who|notFor)$`), 'who'],
  [
    new RegExp(
      `^${under}client\\.(?:says\\.|changed$|means$|example\\.(?:example|formula|unit|inputs\\.\\d+\\.(?:name|unit))$|steps\\.(?:name|steps\\.\\d+\\.says)$)`,
    ),
    'body',
  ],
  [new RegExp(`^${under}client\\.(?:todo\\.|apply$)`), 'what-to-do'],
  [new RegExp(`^${under}client\\.when\\.`), 'when'],
  [new RegExp(`^${under}client\\.source\\.`), 'body'],
];

export const policyFields: ClientFields = {
  texts: [...view(''), [/^(?:title|docNo|issuers\.\d+|official\.name)$/, 'body']],
  names: /^(?:issued|published|effective|expiry|official\.)/,
  only: 'client',
  sourced: true,
};

export const factFields: ClientFields = { texts: view('facts\\.\\d+\\.'), sourced: true };

/** Publisher and unit stand beside each figure. */
export const seriesFields: ClientFields = {
  texts: [
    [/^client\.name$/, 'title'],
    [/^client\.means$/, 'body'],
    [/^(?:publisher|unit)$/, 'body'],
  ],
  names: /^points\.\d+\.(?:period|value|publishedOn)$/,
  only: 'client',
  sourced: true,
};

export const editionFields: ClientFields = {
  texts: [
    [/^(?:segments\.\d+\.)?title$|^segments\.\d+\.(?:name|clientName)$/, 'title'],
    [/^(?:segments\.\d+\.)?subject$/, 'subject'],
    [/^(?:segments\.\d+\.)?preheader$/, 'preheader'],
    [/^(?:segments\.\d+\.)?intro\./, 'editor-words'],
    [/^(?:segments\.\d+\.)?picture\.(?:alt|caption)$/, 'body'],
    [/^(?:review\.record|sample)$/, 'footer'],
  ],
};

export const newsletterFields: ClientFields = {
  texts: [
    [/^series\.\d+\.name$|^series\.\d+\.sections\.\d+\.title$/, 'title'],
    [/^series\.\d+\.greeting$/, 'editor-words'],
    [/^mark\.alt$/, 'body'],
    [/^contact\./, 'contact'],
    [/^(?:disclaimer\.\d+|optOut)$/, 'footer'],
  ],
};

/** The title of a withdrawn deadline stands in calendars as it was told. */
export const publicationFields: ClientFields = { texts: [[/^deadlines\.\d+\.title$/, 'title']] };

export const correctionFields: ClientFields = { texts: [[/^text$/, 'body']] };

/** What goes into a proposal to one client. */
export const schemeFields: ClientFields = {
  texts: [
    [/^client\.title$/, 'title'],
    [/^client\.(?:now|plan)\./, 'body'],
    [/^client\.(?:needs|next)\./, 'what-to-do'],
  ],
  only: 'client',
  lane: 'promo',
};

/** Formulas and assumptions stand in a proposal beside their numbers; notes and questions stay with the manager. */
export const toolFields: ClientFields = {
  texts: [
    [/^calculations\.\d+\.(?:title$|assumptions\.|choices\.\d+\.(?:label|options\.\d+\.label)$)/, 'body'],
    [/^calculations\.\d+\.(?:inputs|choices|parts)\.\d+\.(?:name|formula|unit)$/, 'body'],
    [/^statement\./, 'footer'],
  ],
  lane: 'promo',
};
