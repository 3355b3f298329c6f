import { coded, indefinite, isCommon, lead, placeholder } from './common-words.ts';

const groupName = /(?<before>[\u4e00-\u9fffA-Za-z]{1,14}?)集团(?!化|军|有限|股份|责任)/g;
/** Verbs and particles, after which `集团` stands alone: `计入集团`, `先看集团`. */
const verb =
  /(?:[计纳进并加]入|不[上了着到成]|用[上到]|上报|[也不]写|一类|通过|[属归]于|归属|隶属|围绕|包括|成立|组建|收购|形成|建立|穿透|结合|关注|了解|对接|拜访|服务|支持|管理|归集|统一|整合|依托|[作成视认分称]为|[和按以看查报问找管讲谈跟需须要先再才也只但若因则且并后前时到至于凭使随往含除指即非无本该其此整全])$/;

/** `××集团` without its legal form. Chinese has no word boundaries: in doubt nothing is reported. */
export const groupNames = (text: string): { name: string; index: number }[] =>
  [...text.matchAll(groupName)].flatMap(({ 0: found, index, groups }) => {
    const before = groups?.['before'] ?? '';
    const own = before.replace(lead, '');
    if (own.length < 2 || indefinite.test(own) || coded.test(before) || placeholder.test(own)) return [];
    if (isCommon(own) || verb.test(own)) return [];
    return [{ name: `${own}集团`, index: index + found.length - own.length - 2 }];
  });
