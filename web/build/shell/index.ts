import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';

type Source = typeof import('../../src/app/staticShell');

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const EMPTY = '<div id="root"></div>';

/**
 * Writes the first look of the pages into index.html, rendered by the components that take its place
 * once the script has arrived. It cannot be used before, so it is hidden from screen readers.
 */
export function shell(): Plugin {
  return {
    name: 'shell',
    async transformIndexHtml(html) {
      if (!html.includes(EMPTY)) return html;
      const content = `<div id="shell" inert aria-hidden="true">${await rendered()}</div>`;
      return html.replace(EMPTY, () => `<div id="root">${content}</div>`);
    },
  };
}

async function rendered(): Promise<string> {
  // The chosen theme, which is a visitor's own.
  globalThis.localStorage ??= { getItem: () => null } as unknown as Storage;
  const options = { configFile: false, root: ROOT, logLevel: 'error' } as const;
  const { module } = await runnerImport<Source>('./src/app/staticShell.tsx', options);
  return module.staticShell();
}
