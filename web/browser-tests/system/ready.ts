import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE = 10 * 60_000;

/** Waits until every service is ready and the pages are served, including their build. */
export async function ready(pages: string, hasEnded: () => boolean = () => false) {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    if ((await answers(`${pages}/health`)) && (await answers(`${pages}/config.json`))) return;
    if (hasEnded()) throw new Error('The system ended; see web/test-results/system.log');
    await pause(250);
  }
  throw new Error(`${pages} is not ready, or serves no pages`);
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
