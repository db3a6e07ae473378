// Fails the build when a first visit loads more script than the limit.
import { readdirSync, readFileSync, statSync } from 'node:fs';

const LIMIT_KIB = 200;
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

/** A chunk and everything that it imports statically. */
function withImports(name, seen = new Set()) {
  const chunk = manifest[name];
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const imported of chunk.imports ?? []) withImports(imported, seen);
  return seen;
}

const first = withImports('index.html');
// The pages that the first script loads; not what a page loads later on a click.
const pages = Object.values(manifest)
  .filter((chunk) => first.has(chunk.file))
  .flatMap((chunk) => chunk.dynamicImports ?? [])
  .filter((name) => name.startsWith('src/'));
const kib = (files) =>
  [...files].reduce((sum, file) => sum + statSync(new URL(`${file}.br`, dist)).size, 0) / 1024;
// Loaded with every page: the sign-in and the notifications.
const always = Object.keys(manifest)
  .filter((name) => /^src\/(auth\/oidc|notifications\/)/.test(name))
  .flatMap((name) => [...withImports(name)]);
let worst = { name: 'index.html', size: kib(first) };
for (const name of pages) {
  const size = kib(new Set([...first, ...always, ...withImports(name)]));
  if (size > worst.size) worst = { name, size };
}
const assets = readdirSync(new URL('assets/', dist)).length;
console.log(
  `First visit: at most ${worst.size.toFixed(0)} KiB of script as sent, by brotli (${worst.name}); ${assets} assets.`,
);
if (worst.size > LIMIT_KIB) {
  console.error(`That is over ${LIMIT_KIB} KiB.`);
  process.exit(1);
}
