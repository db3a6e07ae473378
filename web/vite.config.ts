import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { precompress } from './build/precompress.ts';

const gateway = process.env.AUREETURE_URL ?? 'http://localhost:5001';

export default defineConfig({
  plugins: [react(), tailwindcss(), precompress()],
  // The Content-Security-Policy takes scripts and styles from files only.
  build: { assetsInlineLimit: 0, manifest: true, modulePreload: { polyfill: false } },
  server: {
    proxy: {
      '/api': { target: gateway, ws: true },
      '/config.json': gateway,
    },
  },
  test: { include: ['src/**/*.test.{ts,tsx}'] },
});
