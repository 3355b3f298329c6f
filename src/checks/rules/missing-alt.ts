import { imagesIn } from "../markdown/addresses.ts";
import { fileRule } from "../rule.ts";

export const missingAlt = fileRule("missing-alt", "error", (file) =>
  imagesIn(file)
    .filter(({ alt }) => !alt.trim())
    .map(({ url, place }) => ({
      place,
      message: `图片没有替代文字：${url}`,
      fix: "在方括号里写一句图上说了什么",
    })),
);
