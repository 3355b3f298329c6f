import type { FollowUp } from './follow-up.ts';
import { weekdayText } from './days.ts';

/** `11月26日（周四）15:00 前：发送纪要`; the year is told by the list. */
export const followUpLine = ({ due, deadline, action, note }: FollowUp): string => {
  const [day = '', time = ''] = due.split('T');
  return `${weekdayText(day)}${deadline ? `${time} 前` : ''}：${action}${note ? `（${note}）` : ''}`;
};
