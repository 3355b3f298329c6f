/**
 * `crypto.randomUUID` where a browser keeps it from pages: on plain HTTP, and before Chrome 92 and Safari 15.4. The
 * library of calendar files calls it for every event, also for one that has an id of its own.
 */
if (!('randomUUID' in crypto)) Object.assign(crypto, { randomUUID: randomUuid });

/** A random UUID, version 4. */
export function randomUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const text = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return text.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
