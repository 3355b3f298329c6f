import type { ComplianceFinding } from './types.ts';

/** Why one expression at one place may stay, and which post says so; that somebody has looked needs no reason. */
export interface Waiver {
  readonly rule: string;
  /** Place in the edition, such as `what-to-do`. */
  readonly place: string;
  /** The words as written there. */
  readonly expression: string;
  /** Path below `content/`; needed only when several files hold the same words at the same place. */
  readonly file?: string | undefined;
  readonly reason: string;
  /** Post of the reviewer, never a name. */
  readonly post: string;
}

export interface WaiverProblem {
  readonly waiver: Waiver;
  readonly message: string;
  readonly fix: string;
}

export interface WaiverResult {
  readonly remaining: readonly ComplianceFinding[];
  readonly waived: readonly { readonly finding: ComplianceFinding; readonly waiver: Waiver }[];
  readonly problems: readonly WaiverProblem[];
}

const shortestReason = 6;

/**
 * Sets aside what sound waivers cover; a waiver with a problem covers nothing.
 * @param posts ids of the posts that may agree to a waiver
 */
export function applyWaivers(
  findings: readonly ComplianceFinding[],
  waivers: readonly Waiver[],
  posts: readonly string[],
): WaiverResult {
  const problems = waivers.flatMap((waiver) => problemOf(waiver, findings, posts) ?? []);
  const broken = new Set(problems.map(({ waiver }) => waiver));
  const sound = waivers.filter((waiver) => !broken.has(waiver));
  const waived = findings.flatMap((finding) => {
    const waiver = sound.find((one) => covers(one, finding));
    return waiver ? [{ finding, waiver }] : [];
  });
  const done = new Set(waived.map(({ finding }) => finding));
  return { remaining: findings.filter((finding) => !done.has(finding)), waived, problems };
}

const covers = ({ rule, place, expression, file }: Waiver, finding: ComplianceFinding): boolean =>
  finding.ruleId === rule &&
  finding.slot === place &&
  finding.expression === expression &&
  (file === undefined || finding.place.file === file);

function problemOf(
  waiver: Waiver,
  findings: readonly ComplianceFinding[],
  posts: readonly string[],
): WaiverProblem | undefined {
  const covered = findings.filter((finding) => covers(waiver, finding));
  const isLook = covered.length > 0 && covered.every(({ severity }) => severity === 'look');
  const problem = textProblem(waiver, posts, isLook) ?? coverProblem(covered);
  if (!problem) return undefined;
  const [message, fix] = problem;
  const what = `对“${waiver.expression}”（${waiver.rule}，${waiver.place}）的豁免`;
  return { waiver, message: `${what}${message}`, fix };
}

type MessageAndFix = readonly [message: string, fix: string];

function textProblem(
  { reason, post }: Waiver,
  posts: readonly string[],
  isLook: boolean,
): MessageAndFix | undefined {
  if (!isLook && reason.trim().length < shortestReason)
    return ['没有写清理由', `写明为什么可以保留，不少于 ${shortestReason} 个字`];
  if (post.trim() === '') return ['没有写复核岗位', '写同意保留的岗位，例如 compliance，不写人名'];
  if (!posts.includes(post)) return [`岗位 ${post} 不能豁免`, `写岗位不写人名，可以写：${posts.join('、')}`];
  return undefined;
}

function coverProblem(covered: readonly ComplianceFinding[]): MessageAndFix | undefined {
  const files = [...new Set(covered.map(({ place }) => place.file))];
  if (files.length === 0) return ['对不上任何一处', '文字已经改了就删掉豁免；没改就核对规则、位置和原词'];
  if (files.length > 1)
    return [`对上了 ${files.length} 个文件`, `一处一条，用 file 写明是哪个：${files.join('、')}`];
  if (covered.some(({ waivable }) => !waivable)) return ['不被允许', '这类问题不能豁免，只能改掉'];
  return undefined;
}
