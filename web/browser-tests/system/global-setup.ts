import { ready } from './ready';
import { TestSystem } from './test-system';

/** Starts a system, or uses the one at AUREETURE_URL and SANDBOX_URL. */
export default async function globalSetup() {
  if (process.env.AUREETURE_URL && process.env.SANDBOX_URL) {
    await ready(process.env.AUREETURE_URL);
    return;
  }
  const system = await TestSystem.start();
  try {
    await ready(system.pages, () => system.ended);
  } catch (reason) {
    await system.stop();
    throw reason;
  }
  process.env.AUREETURE_URL = system.pages;
  process.env.SANDBOX_URL = system.sandbox;
  process.env.AUREETURE_DATA = system.data;
  process.env.OTHER_FRONT_END = system.otherFrontEnd;
  return () => system.stop();
}
