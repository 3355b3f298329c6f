import { brokenAnchor } from './broken-anchor.ts';
import { brokenLink } from './broken-link.ts';
import { characterForm } from './character-form.ts';
import { clientWording } from './client-wording.ts';
import { clientWordingDoubt } from './client-wording-doubt.ts';
import { compliancePackRule } from './compliance-pack.ts';
import { componentProps } from './component-props.ts';
import { componentTarget } from './component-target.ts';
import { coverageTarget } from './coverage-target.ts';
import { coverageWords } from './coverage-words.ts';
import { dateOrder } from './date-order.ts';
import { draftInApproved } from './draft-in-approved.ts';
import { duplicateAlias } from './duplicate-alias.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateTitle } from './duplicate-title.ts';
import { edgeMissingNode } from './edge-missing-node.ts';
import { encoding } from './encoding.ts';
import { expiredPolicy } from './expired-policy.ts';
import { fileName } from './file-name.ts';
import { frontMatter } from './front-matter.ts';
import { halfWidthPunctuation } from './half-width-punctuation.ts';
import { headingLevel } from './heading-level.ts';
import { loneStar } from './lone-star.ts';
import { tableShape } from './table-shape.ts';
import { hiddenCharacter } from './hidden-character.ts';
import { inReviewInApproved } from './in-review-in-approved.ts';
import { markdownTyping } from './markdown-typing.ts';
import { mdxAngle } from './mdx-angle.ts';
import { mdxBrace } from './mdx-brace.ts';
import { mdxSyntax } from './mdx-syntax.ts';
import { missingAlt } from './missing-alt.ts';
import { missingImage } from './missing-image.ts';
import { missingSource } from './missing-source.ts';
import { numberWithoutUnit } from './number-without-unit.ts';
import { orphanNode } from './orphan-node.ts';
import { pageNoise } from './page-noise.ts';
import { personalData } from './personal-data.ts';
import { editionItem } from './edition-item.ts';
import { editionRecord } from './edition-record.ts';
import { plainTextField } from './plain-text-field.ts';
import { picturePlace } from './picture-place.ts';
import { pictureSize } from './picture-size.ts';
import { pictureSvg } from './picture-svg.ts';
import { pictureType } from './picture-type.ts';
import { playbookGap } from './playbook-gap.ts';
import { questionQuote } from './question-quote.ts';
import { quizGap } from './quiz-gap.ts';
import { readingAnchor } from './reading-anchor.ts';
import { realCompany } from './real-company.ts';
import { regionMap } from './region-map.ts';
import { reviewInFuture } from './review-in-future.ts';
import { reviewOverdue } from './review-overdue.ts';
import { schemaViolation } from './schema-violation.ts';
import { searchTermCollision } from './search-term-collision.ts';
import { supersededWithoutSuccessor } from './superseded-without-successor.ts';
import { undefinedReference } from './undefined-reference.ts';
import { unquotableFact } from './unquotable-fact.ts';
import { unknownComponent } from './unknown-component.ts';
import { unknownFigure } from './unknown-figure.ts';
import { unknownFile } from './unknown-file.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownReference } from './unknown-reference.ts';
import { unknownSource } from './unknown-source.ts';
import { unknownTerm } from './unknown-term.ts';
import { unverifiedAsFact } from './unverified-as-fact.ts';
import { unusedPicture } from './unused-picture.ts';
import { yamlSyntax } from './yaml-syntax.ts';
import { yamlValue } from './yaml-value.ts';

/** Every rule; problems at one place are reported in this order. */
export const rules = [
  encoding,
  frontMatter,
  hiddenCharacter,
  yamlSyntax,
  yamlValue,
  plainTextField,
  schemaViolation,
  unknownKey,
  unknownFile,
  fileName,
  orphanNode,
  unknownReference,
  unknownTerm,
  unknownSource,
  edgeMissingNode,
  coverageTarget,
  coverageWords,
  draftInApproved,
  inReviewInApproved,
  duplicateId,
  duplicateTitle,
  duplicateAlias,
  searchTermCollision,
  mdxSyntax,
  markdownTyping,
  undefinedReference,
  mdxBrace,
  mdxAngle,
  unknownComponent,
  componentProps,
  componentTarget,
  headingLevel,
  tableShape,
  loneStar,
  brokenLink,
  brokenAnchor,
  missingAlt,
  missingImage,
  picturePlace,
  pictureType,
  pictureSize,
  pictureSvg,
  unusedPicture,
  dateOrder,
  supersededWithoutSuccessor,
  expiredPolicy,
  unverifiedAsFact,
  reviewOverdue,
  reviewInFuture,
  missingSource,
  unquotableFact,
  numberWithoutUnit,
  halfWidthPunctuation,
  characterForm,
  pageNoise,
  personalData,
  realCompany,
  clientWording,
  clientWordingDoubt,
  compliancePackRule,
  regionMap,
  playbookGap,
  editionItem,
  editionRecord,
  readingAnchor,
  questionQuote,
  unknownFigure,
  quizGap,
] as const;

export type RuleId = (typeof rules)[number]['id'];
