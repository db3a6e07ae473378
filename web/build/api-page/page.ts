import type { Document } from './document.ts';
import { anchor, escaped, prose } from './html.ts';
import { operation } from './operations.ts';
import { records } from './schemas.ts';

/** The body of the page: what holds for all calls, the calls by their groups, and the records. */
export function page(document: Document): string {
  const { info, tags, components } = document;
  return `<header><h1>${escaped(info.title)}: the API</h1><p>${escaped(info.summary)}</p>
<p><a href="/openapi">As an OpenAPI 3.1 document</a></p></header>
<nav aria-label="Groups"><ul>${[...tags.map(({ name }) => name), 'Records']
    .map((name) => `<li><a href="#${anchor(name)}">${escaped(name)}</a></li>`)
    .join('')}</ul></nav>
<main>${prose(info.description)}
${Object.values(components.securitySchemes)
  .map(({ description }) => prose(`**Sign-in.** ${description}`))
  .join('')}
${tags.map((tag) => group(document, tag)).join('\n')}
<section><h2 id="Records">Records</h2><p>What the bodies are made of.</p>${records(document)}</section></main>`;
}

function group(document: Document, tag: Document['tags'][number]): string {
  const calls = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, call]) => call.tags[0] === tag.name)
      .map(([method, call]) => operation(document, method, path, call)),
  );
  return `<section><h2 id="${anchor(tag.name)}">${escaped(tag.name)}</h2><p>${escaped(tag.description)}</p>
${calls.join('\n')}</section>`;
}
