import { correctionFields, editionFields, newsletterFields, publicationFields } from '../client-fields.ts';
import { approvals, corrections, publications } from '../edition-records.ts';
import { editions } from '../editions.ts';
import { newsletter } from '../newsletter.ts';
import type { Collection } from '../collection.ts';

/** Rows of the newsletter: its editions and the record of each. */
export const newsletterRows = {
  editions: {
    label: '客户通讯',
    schema: editions,
    file: /^editions\/(\d{4}-\d{2}(?:-[a-z][a-z0-9-]*)?)\.mdx$/,
    path: '/newsletters/:id/',
    typeset: true,
    sections: ['who', 'preview'],
    beside: { whole: ['editions'] },
    sealed: false,
    client: editionFields,
  },
  approvals: {
    label: '通讯批准记录',
    schema: approvals,
    file: /^editions\/(\d{4}-\d{2}(?:-[a-z][a-z0-9-]*)?)\/approval\.yaml$/,
    path: '/newsletters/:folder/',
    governed: false,
    sealed: false,
  },
  publications: {
    label: '通讯发布记录',
    schema: publications,
    file: /^editions\/(\d{4}-\d{2}(?:-[a-z][a-z0-9-]*)?)\/publication\.yaml$/,
    path: '/newsletters/:folder/',
    governed: false,
    sealed: false,
    client: publicationFields,
  },
  corrections: {
    label: '通讯更正',
    schema: corrections,
    file: /^editions\/(\d{4}-\d{2}(?:-[a-z][a-z0-9-]*)?)\/correction-(\d+)\.yaml$/,
    path: '/newsletters/:folder/',
    typeset: true,
    governed: false,
    sealed: false,
    client: correctionFields,
  },
  newsletter: {
    label: '通讯设置',
    schema: newsletter,
    file: /^data\/(newsletter)\.yaml$/,
    needs: ['newsletter'],
    path: '/newsletters/',
    typeset: true,
    client: newsletterFields,
  },
} as const satisfies Readonly<Record<string, Collection>>;
