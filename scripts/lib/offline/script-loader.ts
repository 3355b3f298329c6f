/**
 * First script of a page of the pack. Under `file://` there are no modules: every script is a classic one that
 * leaves its exports in `shengengModules` under its file name; this one loads those that a page needs only later.
 */
type Exports = Record<string, unknown>;

interface Register {
  shengengModules: Record<string, Exports | undefined>;
  /** Loads what is not there yet, in this order. @returns the exports of the last */
  shengengLoad(names: readonly string[]): Promise<Exports | undefined>;
}

const folder = (document.currentScript as HTMLScriptElement).src.replace(/[^/]*$/, '');
const loading = new Map<string, Promise<void>>();

function loadOne(name: string): Promise<void> {
  const started = loading.get(name);
  if (started) return started;
  const loaded = new Promise<void>((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src: folder + name });
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      loading.delete(name);
      reject(new Error(script.src));
    });
    document.head.append(script);
  });
  loading.set(name, loaded);
  return loaded;
}

const modules: Register['shengengModules'] = {};
const register: Register = {
  shengengModules: modules,
  async shengengLoad(names) {
    for (const name of names) if (!modules[name]) await loadOne(name);
    return modules[names[names.length - 1] ?? ''];
  },
};
Object.assign(globalThis, register);
