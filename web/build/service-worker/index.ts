import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const SOURCE = new URL('sw.js', import.meta.url);
const PUBLIC = new URL('../../public/', import.meta.url);
const KEPT = ['offline.html', 'offline.css', 'before-paint.js', 'favicon.svg'];

/**
 * Writes `/sw.js`, named after the files of this build: each release drops the cache of the last.
 */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    generateBundle(_options, bundle) {
      const worker = readFileSync(SOURCE, 'utf8');
      const version = createHash('sha256').update(worker);
      version.update(Object.keys(bundle).sort().join());
      // The names of these stay when they change.
      for (const name of KEPT) version.update(readFileSync(new URL(name, PUBLIC)));
      const source = worker.replace('VERSION', version.digest('hex').slice(0, 12));
      this.emitFile({ type: 'asset', fileName: 'sw.js', source });
    },
  };
}
