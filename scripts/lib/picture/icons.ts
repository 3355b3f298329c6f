import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { iconDrawing, iconFiles } from '../../../src/domain/site/icons.ts';
import { svgPng } from '../playbook/svg-png.ts';

/** Corners are left to whoever shows the icon: each system rounds them in its own way. */
const withoutCorners = (svg: string): string => svg.replace(/ rx="[^"]*"/, '');

/** The icons of the site by root-relative address, drawn from the one it has as a drawing. */
export async function makeIcons(): Promise<Map<string, Uint8Array>> {
  const svg = withoutCorners(await readFile(join('public', iconDrawing), 'utf8'));
  const icons = Object.entries(iconFiles).map(
    async ([path, width]) => [path, await svgPng(svg, width)] as const,
  );
  return new Map(await Promise.all(icons));
}
