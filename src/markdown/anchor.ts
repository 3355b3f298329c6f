/** An anchor as the id it means: `%E8%AF%95` is 试. What is no valid escape, such as `100%`, stays as written. */
export function decodedAnchor(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
