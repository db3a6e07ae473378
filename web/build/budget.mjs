// Fails the build when a first visit loads more script, or more files, than the limit.
import { readdirSync, readFileSync, statSync } from 'node:fs';

/**
 * Of script as sent, and of script files. A first visit has 25 requests: the others are the document,
 * a style, a font, icons and calls. Who is signed in has the sign-in and the notifications too.
 */
const LIMITS = {
  'a visitor': { kib: 150, files: 14 },
  'a person signed in': { kib: 190, files: 24 },
};
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

const names = new Map(Object.entries(manifest).map(([name, { file }]) => [file, name]));
const document = readFileSync(new URL('index.html', dist), 'utf8');
const scripts = [...document.matchAll(/<script[^>]* src="\/(assets\/[^"]+)"/g)];
const first = new Set();
for (const [, file] of scripts) withImports(names.get(file), first);
// The pages that the first script loads; not what a page loads later on a click.
const pages = Object.values(manifest)
  .filter((chunk) => first.has(chunk.file))
  .flatMap((chunk) => chunk.dynamicImports ?? [])
  .filter((name) => /^src\/.*Page\.tsx$/.test(name));
const forVisitors = pages.filter((name) => /^src\/(mentors|slots|notifications)\//.test(name));
const kib = (files) =>
  [...files].reduce((sum, file) => sum + statSync(new URL(`${file}.br`, dist)).size, 0) / 1024;
// Loaded with every page of a person who is signed in: the sign-in and the notifications.
const signedIn = Object.keys(manifest)
  .filter((name) => /^src\/(auth\/oidc|notifications\/Live)/.test(name))
  .flatMap((name) => [...withImports(name)]);

let isOver = false;
function check(who, names, beside) {
  const [largest] = names
    .map((name) => ({ name, files: new Set([...first, ...beside, ...withImports(name)]) }))
    .map((visit) => ({ ...visit, size: kib(visit.files) }))
    .sort((a, b) => b.size - a.size);
  const { name, size, files } = largest;
  const limit = LIMITS[who];
  console.log(
    `First visit of ${who}: at most ${size.toFixed(0)} of ${limit.kib} KiB of script as sent, by brotli, in ${files.size} files (${name}).`,
  );
  isOver ||= size > limit.kib || files.size > limit.files;
}

check('a visitor', forVisitors, []);
check('a person signed in', pages, signedIn);
const assets = readdirSync(new URL('assets/', dist)).filter((name) => name.endsWith('.js')).length;
console.log(`The start page: ${kib(first).toFixed(0)} KiB; ${assets} script files in all.`);
if (isOver) {
  console.error('That is over the limit.');
  process.exit(1);
}
