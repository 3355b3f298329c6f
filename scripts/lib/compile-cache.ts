/** Loaded before a command (`node --import`): what Node compiled of it is kept, which saves the next start half a second. */
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

enableCompileCache(resolve(import.meta.dirname, '../../.cache/node'));
