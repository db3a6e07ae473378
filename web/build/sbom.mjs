// Writes target/bom/pages-bom.json for the gateway's image: the libraries of the pages as
// CycloneDX, without a timestamp or serial number, so that the same lock file gives the same
// document.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

const web = new URL('../', import.meta.url);
const options = ['--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'];
const bom = JSON.parse(execFileSync('npm', ['sbom', ...options], { cwd: web, encoding: 'utf8' }));
delete bom.serialNumber;
delete bom.metadata.timestamp;
const folder = new URL('target/bom/', web);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('pages-bom.json', folder), `${JSON.stringify(bom, null, 2)}\n`);
