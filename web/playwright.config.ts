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

export default defineConfig({
  testDir: 'browser-tests',
  outputDir: 'test-results/failures',
  globalSetup: './browser-tests/system/global-setup.ts',
  fullyParallel: true,
  workers: 2,
  // A fresh machine may be slow, above all while a part of the system starts anew.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    locale: 'en-IN',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ARGUMENTS,
    },
  },
  projects: [
    { name: 'together', testIgnore: '*.alone.spec.ts' },
    // What stops a part of the system, or changes it for everybody, has to wait for the others.
    { name: 'alone', testMatch: '*.alone.spec.ts', dependencies: ['together'], workers: 1 },
  ],
});
