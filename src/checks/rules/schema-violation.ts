import { issuePath, schemaMessage } from '../fields/schema-message.ts';
import { fileRule } from '../rule.ts';
import { fieldPlace } from '../source.ts';

export const schemaViolation = fileRule('schema-violation', 'error', (file) =>
  file.issues
    .filter(({ code }) => code !== 'unrecognized_keys')
    .map((issue) => {
      const path = issuePath(issue);
      return { place: fieldPlace(file.source, path), ...schemaMessage(file, issue, path) };
    }),
);
