/** An empty WebAssembly module with two tables: Pagefind's has as many, and browsers before Chrome 96 and Safari 15 take one. */
const twoTables = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 4, 7, 2, 112, 0, 0, 112, 0, 0]);

/** @throws when the browser is too old for Pagefind, or the policy of the server keeps WebAssembly out */
export const tryWasm = (): Promise<WebAssembly.Module> => WebAssembly.compile(twoTables);
