import { rmSync } from 'node:fs';
import path from 'node:path';
import { growContent } from '../helpers/grown.ts';

const folder = path.resolve('.cache/grown');
rmSync(folder, { recursive: true, force: true });
await growContent(path.join(folder, 'content'));
process.env['SHENGENG_CONTENT'] = path.join(folder, 'content');
process.env['SHENGENG_OUT'] = path.join(folder, 'site');
delete process.env['SHENGENG_DIST'];

/** All tests once more, on content that has grown: none may know how much there is, or what stands last. */
export { default } from '../vitest.config.ts';
