import { defineConfig } from '@playwright/test';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const WAITS = /@waits/;
const ALONE = '*.alone.spec.ts';

export default defineConfig({
  testDir: 'browser-tests',
  outputDir: 'test-results/failures',
  globalSetup: './browser-tests/system/global-setup.ts',
  fullyParallel: true,
  workers: 3,
  // Generous, because a fresh machine is slow while a service restarts.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    locale: 'en-IN',
    screenshot: 'only-on-failure',
    // Requests that a service worker answers can neither be seen nor routed by a test.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ARGUMENTS,
    },
  },
  projects: [
    { name: 'together', testIgnore: ALONE, grepInvert: WAITS, workers: 2 },
    // Minutes go by in these: a hold lapses, or a session ends. They need hardly any processor time.
    { name: 'waiting', testIgnore: ALONE, grep: WAITS, workers: 1, timeout: 240_000 },
    // Tests that stop or reconfigure a part of the system run after the others.
    {
      name: 'alone',
      testMatch: ALONE,
      dependencies: ['together', 'waiting'],
      workers: 1,
    },
  ],
});
