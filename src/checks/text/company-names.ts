import { groupNames } from "./group-names.ts";

export interface CompanyName {
  name: string;
  kind: "企业全名" | "集团名";
  index: number;
}

const fullName = /[\u4e00-\u9fffA-Za-z]{0,14}(?:股份有限公司|有限责任公司|有限公司)/g;
const codedFullName =
  /(?:^|[^\u4e00-\u9fff])[A-Z][\u4e00-\u9fff]{0,8}(?:股份有限公司|有限责任公司|有限公司)$/;

/** Names of real firms in a text; code names such as `Z机械` are none. */
export function companyNames(text: string): CompanyName[] {
  const full = Array.from(text.matchAll(fullName), ({ 0: name, index }) => ({ name, index }))
    .filter(({ name }) => !codedFullName.test(name))
    .map((found): CompanyName => ({ ...found, kind: "企业全名" }));
  const groups = groupNames(text).map((found): CompanyName => ({ ...found, kind: "集团名" }));
  return [...full, ...groups];
}
