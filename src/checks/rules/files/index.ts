import { encoding } from './encoding.ts';
import { fileName } from './file-name.ts';
import { frontMatter } from './front-matter.ts';
import { hiddenCharacter } from './hidden-character.ts';
import { plainTextField } from './plain-text-field.ts';
import { requiredFile } from './required-file.ts';
import { schemaViolation } from './schema-violation.ts';
import { unknownFile } from './unknown-file.ts';
import { unknownKey } from './unknown-key.ts';
import { yamlSyntax } from './yaml-syntax.ts';
import { yamlValue } from './yaml-value.ts';

/** Rules about the form of a file and its fields: characters, front matter, YAML, schema, name. */
export const fileRules = [
  encoding,
  frontMatter,
  hiddenCharacter,
  yamlSyntax,
  yamlValue,
  plainTextField,
  schemaViolation,
  unknownKey,
  unknownFile,
  requiredFile,
  fileName,
] as const;
