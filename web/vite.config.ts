import optimizeLocales from '@react-aria/optimize-locales-plugin';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { precompress } from './build/precompress.ts';

const gateway = process.env.AUREETURE_URL ?? 'http://localhost:5001';

export default defineConfig({
  // React Aria brings its words in thirty languages; the pages speak one.
  plugins: [
    { ...optimizeLocales.vite({ locales: ['en-US'] }), enforce: 'pre' },
    react(),
    tailwindcss(),
    precompress(),
  ],
  // The Content-Security-Policy takes scripts and styles from files only.
  build: { assetsInlineLimit: 0, manifest: true, modulePreload: { polyfill: false } },
  server: {
    proxy: {
      '/api': { target: gateway, ws: true },
      '/config.json': gateway,
    },
  },
  // Who is held up by a busy machine is not wrong.
  test: { include: ['src/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
});
