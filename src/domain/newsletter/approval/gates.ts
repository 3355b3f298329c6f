/** A condition an edition has to meet before it goes out. */
export interface Gate {
  readonly id: string;
  readonly title: string;
  /** Nothing when the condition is met; else what is wrong and what to do. */
  readonly problems: readonly string[];
}

export interface GateFacts {
  readonly id: string;
  readonly publishedOn: string;
  /** Reasons items were left out, as `title：reason`. */
  readonly leftOut: readonly string[];
  readonly emptySegments: readonly string[];
  readonly itemCount: number;
  /** Words that count or name items wrongly. */
  readonly wordProblems: readonly string[];
  /** Days somebody wrote that have not come yet. */
  readonly futureDays: readonly string[];
  readonly contentErrors: readonly string[];
  readonly findings: readonly string[];
  /** Sentences nobody has looked at, each with the line that says somebody has. */
  readonly looks: readonly string[];
  /** Addresses clients cannot be sent to. */
  readonly linkProblems: readonly string[];
  readonly waiverProblems: readonly string[];
}

/** What must hold before anyone is asked to approve. */
export function contentGates(facts: GateFacts): readonly Gate[] {
  return [
    {
      id: 'content',
      title: '内容检查没有错误',
      problems: facts.contentErrors.map((text) => `${text}。先运行 npm run check 改好`),
    },
    {
      id: 'items',
      title: '选用的条目都可以对客户说',
      problems: [
        ...(facts.itemCount === 0 ? ['本期一条可发的都没有。在 policies 或 facts 里补条目'] : []),
        ...facts.leftOut.map((text) => `${text}。把它从本期移走，或先把条目核清、补全`),
        ...facts.emptySegments.map((id) => `版本 ${id} 没有一条适用。删掉这个版本，或补条目`),
      ],
    },
    {
      id: 'words',
      title: '标题、预览语、卷首语写好了，条数和第几条对得上',
      problems: facts.wordProblems,
    },
    { id: 'days', title: '没有写还没到的日子', problems: facts.futureDays },
    {
      id: 'compliance',
      title: '合规用语检查没有错误，提示都有豁免',
      problems: facts.findings,
    },
    { id: 'looks', title: '请人看一眼的话都有人看过', problems: facts.looks },
    { id: 'links', title: '网址都是官方网站，客户点开就是', problems: facts.linkProblems },
    { id: 'waivers', title: '豁免都写清了理由和岗位', problems: facts.waiverProblems },
  ];
}

export interface OutputFacts {
  /** Whether a build stopped half-way. */
  readonly unfinished: boolean;
  /** Whether `dist/clients/<id>` is there at all. */
  readonly built: boolean;
  /** Files whose bytes on disk differ from what the content gives now. */
  readonly stale: readonly string[];
}

/** What must hold of the files on disk. */
export function outputGates({ unfinished, built, stale }: OutputFacts, id: string): readonly Gate[] {
  const build = `重新运行 npm run newsletter -- build ${id}`;
  return [
    {
      id: 'output',
      title: '产物完整，和内容一致',
      problems: [
        ...(unfinished ? [`上次构建中断，留下了没写完的文件。${build}`] : []),
        ...(built ? [] : [`还没有产物。${build}`]),
        ...(built && stale.length > 0
          ? [`产物和当前内容不一致：${stale.join('、')}。不要手改产物，${build}`]
          : []),
      ],
    },
  ];
}

export interface ApprovalFacts {
  readonly approval: { readonly approvedOn: string } | undefined;
  /** Files on disk that are not the approved bytes. */
  readonly notApproved: readonly string[];
  /** Files the content gives now that are not the approved bytes. */
  readonly changed: readonly string[];
  readonly date: string;
  readonly publishedOn: string;
  readonly alreadyPublished: boolean;
}

/** What must hold before approved files go out. */
export function publishGates(facts: ApprovalFacts, id: string): readonly Gate[] {
  const again = `重新 build、送审，再运行 npm run newsletter -- approve ${id}`;
  const { approval } = facts;
  return [
    {
      id: 'approval',
      title: '有批准记录，批准的就是要发的文件',
      problems: [
        ...(approval ? [] : [`没有批准记录。先送审，批准后运行 npm run newsletter -- approve ${id}`]),
        ...(approval && facts.changed.length > 0
          ? [`批准以后内容又改过，这些文件会不一样：${facts.changed.join('、')}。${again}`]
          : []),
        ...(approval && facts.notApproved.length > 0
          ? [`产物被改动过，和批准的不一样：${facts.notApproved.join('、')}。${again}`]
          : []),
      ],
    },
    {
      id: 'date',
      title: '发布日期对得上',
      problems: [
        ...(facts.date === facts.publishedOn
          ? []
          : [
              `发布日期 ${facts.date} 不是出刊日 ${facts.publishedOn}，状态和倒计时会不对。改 publishedOn 后重新送审，或在出刊日发布`,
            ]),
        ...(approval && approval.approvedOn > facts.date
          ? [`批准日期 ${approval.approvedOn} 晚于发布日期 ${facts.date}。核对日期，先批准再发布`]
          : []),
      ],
    },
    {
      id: 'once',
      title: '没有发布过',
      problems: facts.alreadyPublished
        ? [`${id} 已经发布，不能再改。要更正，运行 npm run newsletter -- correct ${id}`]
        : [],
    },
  ];
}

export const problemsOf = (gates: readonly Gate[]): readonly string[] =>
  gates.flatMap(({ problems }) => problems);
