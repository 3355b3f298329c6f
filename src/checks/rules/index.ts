import { answerInSummary } from './answer-in-summary.ts';
import { brokenAnchor } from './broken-anchor.ts';
import { brokenLink } from './broken-link.ts';
import { characterForm } from './character-form.ts';
import { clientSentence } from './client-sentence.ts';
import { clientWording } from './client-wording.ts';
import { clientWordingDoubt } from './client-wording-doubt.ts';
import { compliancePackRule } from './compliance-pack.ts';
import { componentProps } from './component-props.ts';
import { componentShape } from './component-shape.ts';
import { componentTarget } from './component-target.ts';
import { coverageTarget } from './coverage-target.ts';
import { coverageWords } from './coverage-words.ts';
import { dateInFuture } from './date-in-future.ts';
import { diagnosisFigure } from './diagnosis-figure.ts';
import { draftInApproved } from './draft-in-approved.ts';
import { duplicateAnchor } from './duplicate-anchor.ts';
import { duplicateAlias } from './duplicate-alias.ts';
import { duplicateAskedAs } from './duplicate-asked-as.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateTitle } from './duplicate-title.ts';
import { duplicateValue } from './duplicate-value.ts';
import { edgeMissingNode } from './edge-missing-node.ts';
import { emptyHeading } from './empty-heading.ts';
import { encoding } from './encoding.ts';
import { factPeriod } from './fact-period.ts';
import { fileName } from './file-name.ts';
import { frontMatter } from './front-matter.ts';
import { halfWidthPunctuation } from './half-width-punctuation.ts';
import { headingLevel } from './heading-level.ts';
import { loneStar } from './lone-star.ts';
import { staleSeries } from './stale-series.ts';
import { tableShape } from './table-shape.ts';
import { hiddenCharacter } from './hidden-character.ts';
import { inReviewInApproved } from './in-review-in-approved.ts';
import { markdownTyping } from './markdown-typing.ts';
import { holidayPlan } from './holiday-plan.ts';
import { holidayYearMissing } from './holiday-year-missing.ts';
import { linkFilter } from './link-filter.ts';
import { mdxAngle } from './mdx-angle.ts';
import { mdxBrace } from './mdx-brace.ts';
import { mdxSyntax } from './mdx-syntax.ts';
import { missingAlt } from './missing-alt.ts';
import { missingGlyph } from './missing-glyph.ts';
import { missingImage } from './missing-image.ts';
import { missingSource } from './missing-source.ts';
import { nestedPart } from './nested-part.ts';
import { numberMismatch } from './number-mismatch.ts';
import { numberWithoutUnit } from './number-without-unit.ts';
import { officialLink } from './official-link.ts';
import { orphanNode } from './orphan-node.ts';
import { painMismatch } from './pain-mismatch.ts';
import { pageNoise } from './page-noise.ts';
import { personName } from './person-name.ts';
import { personalData } from './personal-data.ts';
import { editionItem } from './edition-item.ts';
import { editionRecord } from './edition-record.ts';
import { plainTextField } from './plain-text-field.ts';
import { picturePlace } from './picture-place.ts';
import { pictureSize } from './picture-size.ts';
import { pictureSvg } from './picture-svg.ts';
import { pictureType } from './picture-type.ts';
import { plainWordingRules } from './plain-wording/index.ts';
import { playbookGap } from './playbook-gap.ts';
import { policyRules } from './policies/index.ts';
import { questionBasis } from './question-basis.ts';
import { questionQuote } from './question-quote.ts';
import { quizGap } from './quiz-gap.ts';
import { rangeGap } from './range-gap.ts';
import { rangeOrder } from './range-order.ts';
import { readingAnchor } from './reading-anchor.ts';
import { realCompany } from './real-company.ts';
import { regionMap } from './region-map.ts';
import { repeatedItem } from './repeated-item.ts';
import { requiredFile } from './required-file.ts';
import { reviewInFuture } from './review-in-future.ts';
import { reviewOverdue } from './review-overdue.ts';
import { sameReviewer } from './same-reviewer.ts';
import { schemaViolation } from './schema-violation.ts';
import { searchTermCollision } from './search-term-collision.ts';
import { selfReference } from './self-reference.ts';
import { seriesPoints } from './series-points.ts';
import { shareOverWhole } from './share-over-whole.ts';
import { shareSum } from './share-sum.ts';
import { smallCount } from './small-count.ts';
import { undefinedReference } from './undefined-reference.ts';
import { toleranceTooWide } from './tolerance-too-wide.ts';
import { unquotableFact } from './unquotable-fact.ts';
import { unknownComponent } from './unknown-component.ts';
import { unknownFigure } from './unknown-figure.ts';
import { unknownFile } from './unknown-file.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownReference } from './unknown-reference.ts';
import { unknownSource } from './unknown-source.ts';
import { unknownTerm } from './unknown-term.ts';
import { wrongArithmetic } from './wrong-arithmetic.ts';
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
  requiredFile,
  fileName,
  orphanNode,
  unknownReference,
  unknownTerm,
  unknownSource,
  edgeMissingNode,
  selfReference,
  nestedPart,
  painMismatch,
  coverageTarget,
  coverageWords,
  draftInApproved,
  inReviewInApproved,
  duplicateId,
  repeatedItem,
  duplicateValue,
  duplicateTitle,
  duplicateAlias,
  duplicateAskedAs,
  searchTermCollision,
  mdxSyntax,
  markdownTyping,
  undefinedReference,
  mdxBrace,
  mdxAngle,
  unknownComponent,
  componentProps,
  componentShape,
  componentTarget,
  headingLevel,
  emptyHeading,
  duplicateAnchor,
  tableShape,
  loneStar,
  brokenLink,
  officialLink,
  linkFilter,
  brokenAnchor,
  missingAlt,
  missingImage,
  picturePlace,
  pictureType,
  pictureSize,
  pictureSvg,
  unusedPicture,
  ...policyRules,
  factPeriod,
  seriesPoints,
  staleSeries,
  dateInFuture,
  reviewOverdue,
  reviewInFuture,
  missingSource,
  sameReviewer,
  unquotableFact,
  numberWithoutUnit,
  wrongArithmetic,
  diagnosisFigure,
  shareSum,
  shareOverWhole,
  rangeOrder,
  rangeGap,
  numberMismatch,
  halfWidthPunctuation,
  missingGlyph,
  characterForm,
  pageNoise,
  ...plainWordingRules,
  personalData,
  personName,
  realCompany,
  clientSentence,
  clientWording,
  clientWordingDoubt,
  compliancePackRule,
  regionMap,
  smallCount,
  holidayYearMissing,
  holidayPlan,
  playbookGap,
  editionItem,
  editionRecord,
  readingAnchor,
  questionQuote,
  questionBasis,
  unknownFigure,
  quizGap,
  toleranceTooWide,
  answerInSummary,
] as const;

export type RuleId = (typeof rules)[number]['id'];
