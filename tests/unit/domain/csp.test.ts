import { expect, it } from 'vitest';
import { singleFileCspHeader, cspHeader, csp, offlineCsp } from '../../../src/domain/site/csp.ts';

it('allows only the own origin', () => {
  expect(csp.split('; ')).toEqual([
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ]);
});

it('allows nothing inline and no other origin', () => {
  expect(cspHeader).not.toMatch(/unsafe-|https?:|\*/);
});

it('adds the frame rule to the header alone, because browsers ignore it in a meta element', () => {
  expect(cspHeader).toBe(`${csp}; frame-ancestors 'self'`);
});

it('lets the offline pack load files from the disk and nothing else', () => {
  expect(offlineCsp.split('; ')).toEqual([
    "default-src 'none'",
    'script-src file:',
    'style-src file:',
    'img-src file: data:',
    'frame-src file:',
    "base-uri 'none'",
    'form-action file:',
  ]);
});

it('lets letters for clients show the styles in their markup and nothing else', () => {
  expect(singleFileCspHeader.split('; ')).toEqual([
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ]);
});
