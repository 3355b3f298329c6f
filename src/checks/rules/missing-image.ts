import { imagesIn } from "../markdown/addresses.ts";
import { fileRule } from "../rule.ts";

export const missingImage = fileRule("missing-image", "error", (file, { assets }) =>
  imagesIn(file).flatMap(({ url, place }) => {
    if (/^https?:/.test(url))
      return [{ place, message: `不能用外站图片：${url}`, fix: "把图片存进 content/ 再引用" }];
    const wanted = url.replace(/^\/|^\.\//, "");
    if (assets.some((asset) => asset.endsWith(wanted))) return [];
    return [{ place, message: `没有这张图：${url}`, fix: "把图片放进 content/ 下，核对文件名大小写" }];
  }),
);
