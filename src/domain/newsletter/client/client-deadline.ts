export interface ClientDeadline {
  readonly date: string;
  /** Short: `机械工业设备更新贷款贴息政策到期`. */
  readonly title: string;
  /** Item it belongs to. */
  readonly item: number;
  /** Days from the day of issue to the deadline. */
  readonly daysLeft: number;
  /** Same for the same deadline in every edition and version: `policies/xudai-13-2024/when`. */
  readonly key?: string;
  readonly revision?: Revision;
}

/** How often a deadline was told otherwise since clients first had it, and the day of issue that last did. */
export interface Revision {
  readonly sequence: number;
  readonly changedOn: string;
}

export interface ChangedDeadline {
  readonly key: string;
  /** The day as it is now; for a withdrawn deadline the one that was told. */
  readonly date: string;
  readonly title: string;
  readonly revision: Revision;
  readonly cancelled?: true;
}
