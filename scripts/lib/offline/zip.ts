import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** What is compressed in itself; a second time costs seconds and gains nothing. */
const compressed = /\.(pdf|docx|png|jpe?g|webp|avif|woff2|zip|gz)$/;

/** Packs files, name → content, so that the same files give the same bytes whatever their order and the day. */
export async function reproducibleZip(
  files: ReadonlyMap<string, Uint8Array>,
  folder: string,
): Promise<Uint8Array> {
  // A zip knows local time only and none before 1980: a local date gives the same bytes everywhere.
  const mtime = new Date(1980, 0, 2);
  const zip = new ZipFile();
  for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { buffer: memory, byteOffset, byteLength } = content;
    const compressionLevel = compressed.test(name) ? 0 : 9;
    zip.addBuffer(Buffer.from(memory, byteOffset, byteLength), `${folder}/${name}`, {
      mtime,
      forceDosTimestamp: true,
      mode: 0o100644,
      compressionLevel,
    });
  }
  zip.end();
  return buffer(zip.outputStream);
}
