/**
 * The oldest browsers the site runs on: WeCom and the 信创 PCs have kernels from Chrome 90 on, old phones Safari 14.
 * The build, the lint of what it gives and the self-check all take it from here.
 */
export const oldestBrowsers = { chrome: 90, safari: 14 } as const;

/** Safari tells its version, a webview on a phone of Apple's only that of the system, which is the same. */
const versions = [
  { name: 'chrome', pattern: /Chrome\/(\d+)/ },
  { name: 'safari', pattern: /OS (\d+)_[\d_]+ like Mac OS X/ },
  { name: 'safari', pattern: /Version\/(\d+)[\d.]* (?:Mobile\/\w+ )?Safari/ },
] as const;

/** Whether a browser that calls itself this is older than the site takes; others, such as Firefox, are not told apart. */
export function isTooOld(userAgent: string): boolean {
  const [told] = versions.flatMap(({ name, pattern }) => {
    const version = pattern.exec(userAgent)?.[1];
    return version === undefined ? [] : [Number(version) < oldestBrowsers[name]];
  });
  return told ?? false;
}

/** As Vite and esbuild read it. */
export const buildTargets: string[] = Object.entries(oldestBrowsers).map(
  ([name, version]) => `${name}${version}`,
);
