/** Folder of pictures that several entries share. */
export const sharedFolder = 'images/';

/**
 * The picture an address in a text means, as a path below `content/`: `./a.png` stands beside the file of the text,
 * `/images/a.png` in the shared folder. Nothing for an address that can mean no picture of the content.
 * @param file path below `content/` of the file the address is written in
 */
export function pictureAt(url: string, file: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\/|\\/i.test(url)) return undefined;
  const path = decoded(url.replace(/[?#].*/, '')).normalize('NFC');
  if (path.startsWith('/')) return path.startsWith(`/${sharedFolder}`) ? inside(path.slice(1)) : undefined;
  return inside(file.slice(0, file.lastIndexOf('/') + 1) + path);
}

/** A path without `.` and `..`; nothing when it leads out. */
function inside(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
