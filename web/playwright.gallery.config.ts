import base from './playwright.config.ts';

// What is held is shown as people have it.
process.env.HOLD_MINUTES ??= '10';

/** Not a test: pictures of every page, and those of docs/images. */
export default {
  ...base,
  workers: 1,
  fullyParallel: false,
  projects: [{ name: 'gallery', testMatch: 'gallery/*.shots.ts' }],
};
