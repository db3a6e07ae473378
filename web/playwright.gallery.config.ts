import base from './playwright.config.ts';

/** Not a test: pictures of every page, and those of docs/images. */
export default {
  ...base,
  workers: 1,
  fullyParallel: false,
  projects: [{ name: 'gallery', testMatch: 'gallery/*.shots.ts' }],
};
