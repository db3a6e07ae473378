import { connection } from './connection';

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 4_000;

let loads = 0;

/** A part of the pages that is not there although the system answers, as after a release. */
export class NotLoaded extends Error {
  constructor(cause: unknown) {
    super(`A part of the pages could not be loaded: ${cause}`, { cause });
  }
}

/**
 * Loads a part of the pages, or what they begin with. Tries again for as long as the system does not
 * answer; rejects with `NotLoaded` when it answers and the part still cannot be had.
 */
export async function untilLoaded<T>(load: () => Promise<T>): Promise<T> {
  loads += 1;
  const name = `load ${loads}`;
  connection.waitFor(name);
  try {
    for (let wait = FIRST_WAIT_MS, isLast = false; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      try {
        return await load();
      } catch (failure) {
        if (isLast) throw new NotLoaded(failure);
        await pause(wait);
        isLast = await isReachable();
      }
    }
  } finally {
    connection.arrived(name);
  }
}

/** Waits until the system answers. */
export async function untilReachable(): Promise<void> {
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    await pause(wait);
    if (await isReachable()) return;
  }
}

async function isReachable(): Promise<boolean> {
  try {
    return (await fetch('/health/gateway', { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

function pause(milliseconds: number) {
  return new Promise((over) => setTimeout(over, milliseconds));
}
