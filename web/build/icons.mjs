// Draws public/favicon.svg as the PNG and ICO files that phones and older browsers ask for. Run it
// after a change of the drawing: CHROMIUM=/usr/bin/chromium node build/icons.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const PUBLIC = new URL('../public/', import.meta.url);
const SVG = readFileSync(new URL('favicon.svg', PUBLIC), 'utf8');
/** A platform cuts its own shape out of these: the ground fills the square. */
const SQUARE = SVG.replace('rx="8"', '');
/** Only the inner 80 % of a maskable icon is sure to be seen. */
const MASKABLE = SQUARE.replace('0 0 32 32', '-4 -4 40 40').replace(
  '<rect width="32" height="32"',
  '<rect x="-4" y="-4" width="40" height="40"',
);

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM });
const page = await browser.newPage();

async function png(svg, size) {
  await page.setViewportSize({ width: size, height: size });
  const image = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await page.setContent(`<style>*{margin:0}</style><img src="${image}" width="${size}">`);
  return page.locator('img').screenshot({ omitBackground: true });
}

/** An ICO file with one PNG in it. */
function ico(image, size) {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(image.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, image]);
}

const write = (name, content) => writeFileSync(new URL(name, PUBLIC), content);
write('icon-192.png', await png(SVG, 192));
write('icon-512.png', await png(SVG, 512));
write('icon-maskable-512.png', await png(MASKABLE, 512));
write('apple-touch-icon.png', await png(SQUARE, 180));
write('favicon.ico', ico(await png(SVG, 32), 32));
await browser.close();
