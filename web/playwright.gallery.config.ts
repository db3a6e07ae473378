import base from './playwright.config.ts';

// Holds last as long as in production.
process.env.HOLD_MINUTES ??= '10';

/** Not a test: takes pictures of every page, including those in docs/images. */
export default {
  ...base,
  workers: 1,
  fullyParallel: false,
  projects: [{ name: 'gallery', testMatch: 'gallery/*.shots.ts' }],
};
