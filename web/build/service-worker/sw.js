// Keeps the page that is shown when nothing answers, and the files whose names hold a hash of what
// is in them. Never a document of a release, so the next visit gets the newest one, and never an
// answer of the API.
const CACHE = 'aureeture-VERSION';
const OFFLINE_PAGE = '/offline.html';
const OFFLINE = [OFFLINE_PAGE, '/offline.css', '/before-paint.js', '/favicon.svg'];

addEventListener('install', (event) => {
  const kept = caches.open(CACHE).then((cache) => cache.addAll(OFFLINE));
  event.waitUntil(kept.then(() => skipWaiting()));
});

addEventListener('activate', (event) => {
  event.waitUntil(dropOtherReleases().then(() => clients.claim()));
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') {
    event.respondWith(fetch(request).catch(() => caches.match(OFFLINE_PAGE)));
  } else if (pathname.startsWith('/assets/')) {
    event.respondWith(immutable(request));
  } else if (OFFLINE.includes(pathname)) {
    event.respondWith(fetch(request).catch(() => caches.match(pathname)));
  }
});

async function immutable(request) {
  const cache = await caches.open(CACHE);
  const known = await cache.match(request);
  if (known) return known;
  const answer = await fetch(request);
  // A full disk must not keep the answer from the page.
  if (answer.ok) cache.put(request, answer.clone()).catch(() => {});
  return answer;
}

async function dropOtherReleases() {
  const names = await caches.keys();
  return Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
}
