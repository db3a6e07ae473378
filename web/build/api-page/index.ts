import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { Document } from './document.ts';
import { page } from './page.ts';

const FILE = new URL('../../../gateway/src/main/resources/openapi.json', import.meta.url);
const PLACE = '<!-- what build/api-page writes -->';

/** Writes the public API's description into openapi.html: plain HTML, which needs no script. */
export function apiPage(): Plugin {
  return {
    name: 'api-page',
    transformIndexHtml(html, { path }) {
      if (!path.endsWith('/openapi.html')) return html;
      const document: Document = JSON.parse(readFileSync(FILE, 'utf8'));
      return html.replace(PLACE, () => page(document));
    },
  };
}
