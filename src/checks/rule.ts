import type { CheckedFile } from './checked-file.ts';
import type { CheckContext } from './context.ts';
import type { Place } from '../domain/place.ts';

export type Severity = 'error' | 'warning';

/** What authors are told each severity is. */
export const severityWords = { error: '错误', warning: '提醒' } as const satisfies Record<Severity, string>;

/** One place that breaks a rule. */
export interface Finding {
  place: Place;
  /** What is wrong. */
  message: string;
  /** What to do. */
  fix: string;
}

interface Named<Id extends string> {
  /** Permanent: the rule's file and its page of the author guide are named after it. */
  readonly id: Id;
  readonly severity: Severity;
}

/** A rule about a file alone: what it finds holds as long as the file is the same. */
export interface FileRule<Id extends string = string> extends Named<Id> {
  readonly scope: 'file';
  find(file: CheckedFile): Finding[];
}

/** A rule about a file among the others, on a day. */
export interface ContextRule<Id extends string = string> extends Named<Id> {
  readonly scope: 'context';
  find(file: CheckedFile, context: CheckContext): Finding[];
}

/** A rule that compares files, or judges what is no content file. */
export interface ContentRule<Id extends string = string> extends Named<Id> {
  readonly scope: 'content';
  find(context: CheckContext): Finding[];
}

export const fileRule = <Id extends string>(
  id: Id,
  severity: Severity,
  find: FileRule['find'],
): FileRule<Id> => ({ id, severity, scope: 'file', find });

export const contextRule = <Id extends string>(
  id: Id,
  severity: Severity,
  find: ContextRule['find'],
): ContextRule<Id> => ({ id, severity, scope: 'context', find });

export const contentRule = <Id extends string>(
  id: Id,
  severity: Severity,
  find: ContentRule['find'],
): ContentRule<Id> => ({ id, severity, scope: 'content', find });
