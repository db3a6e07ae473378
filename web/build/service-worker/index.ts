import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const SOURCE = new URL('sw.js', import.meta.url);

/** Writes `/sw.js`, named after the files of this build: each release drops the cache of the last. */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    generateBundle(_options, bundle) {
      const names = Object.keys(bundle).sort().join();
      const version = createHash('sha256').update(names).digest('hex').slice(0, 12);
      const source = readFileSync(SOURCE, 'utf8').replace('VERSION', version);
      this.emitFile({ type: 'asset', fileName: 'sw.js', source });
    },
  };
}
