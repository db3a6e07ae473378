import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { viewerZone } from '../../time/zones';
import { rememberZone, zoneToShow } from './zoneToShow';

const NEW_YORK = 'America/New_York';

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});

afterEach(() => vi.unstubAllGlobals());

test('without any choice, times are in the device’s zone', () => {
  expect(zoneToShow(null)).toBe(viewerZone());
});

test('a chosen zone is remembered and written into the address', () => {
  expect(rememberZone(NEW_YORK)).toBe(NEW_YORK);
  expect(zoneToShow(null)).toBe(NEW_YORK);
});

test('a shared address goes before the remembered zone, unless its zone is unknown', () => {
  rememberZone(NEW_YORK);
  expect(zoneToShow('Asia/Calcutta')).toBe('Asia/Kolkata');
  expect(zoneToShow('Nowhere/Town')).toBe(NEW_YORK);
});

test('going back to the device’s zone forgets the choice', () => {
  rememberZone(NEW_YORK);
  expect(rememberZone(viewerZone())).toBeNull();
  expect(zoneToShow(null)).toBe(viewerZone());
});
