import optimizeLocales from '@react-aria/optimize-locales-plugin';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { apiPage } from './build/api-page/index.ts';
import { precompress } from './build/precompress.ts';
import { serviceWorker } from './build/service-worker/index.ts';
import { shell } from './build/shell/index.ts';

const gateway = process.env.AUREETURE_URL ?? 'http://localhost:5001';

/** In bytes of source: smaller chunks cost more by their request than by their size. */
const WORTH_A_REQUEST = 650;

/** Few files: what every page needs, once libraries and once ours, and what some pages share. */
const CHUNKS = [
  { name: 'libraries', tags: ['$initial' as const], test: /node_modules/, priority: 3 },
  // openapi.html has a style of its own.
  { name: 'app', tags: ['$initial' as const], test: /^(?!.*openapi\.)/, priority: 2 },
  {
    name: 'shared',
    minShareCount: 2,
    entriesAware: true,
    entriesAwareMergeThreshold: WORTH_A_REQUEST,
    priority: 1,
  },
];

export default defineConfig({
  // React Aria contains texts in thirty languages; the pages need one.
  plugins: [
    { ...optimizeLocales.vite({ locales: ['en-US'] }), enforce: 'pre' },
    react(),
    tailwindcss(),
    apiPage(),
    shell(),
    serviceWorker(),
    precompress(),
  ],
  // The Content-Security-Policy allows scripts and styles from files only.
  build: {
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: ['index.html', 'openapi.html'],
      output: {
        codeSplitting: { groups: CHUNKS },
        chunkFileNames: ({ name }) => `assets/${name.replace(/~.*/, '')}-[hash].js`,
      },
    },
  },
  server: {
    proxy: {
      '/api': { target: gateway, ws: true },
      '/config.json': gateway,
      '^/openapi$': gateway,
    },
  },
  // A busy machine must not fail a test.
  test: { include: ['src/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
});
