import optimizeLocales from '@react-aria/optimize-locales-plugin';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { apiPage } from './build/api-page/index.ts';
import { precompress } from './build/precompress.ts';

const gateway = process.env.AUREETURE_URL ?? 'http://localhost:5001';

export default defineConfig({
  // React Aria contains texts in thirty languages; the pages need one.
  plugins: [
    { ...optimizeLocales.vite({ locales: ['en-US'] }), enforce: 'pre' },
    react(),
    tailwindcss(),
    apiPage(),
    precompress(),
  ],
  // The Content-Security-Policy allows scripts and styles from files only.
  build: {
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
    rollupOptions: { input: ['index.html', 'openapi.html'] },
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
