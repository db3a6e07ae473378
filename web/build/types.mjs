// Writes src/api/generated from the services' OpenAPI documents: those in their target folders
// after packaging, or, with AUREETURE_URL set, those of a running system.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTypescript, { astToString } from 'openapi-typescript';

const services = ['booking', 'availability', 'notification'];
const folder = new URL('../src/api/generated/', import.meta.url);

async function documentOf(service) {
  const running = process.env.AUREETURE_URL;
  if (running) return (await fetch(`${running}/openapi/${service}-service`)).json();
  const file = new URL(`../../${service}-service/target/openapi/openapi.json`, import.meta.url);
  if (!existsSync(file)) {
    console.error(
      `There is no OpenAPI document of ${service}-service: package the services first.`,
    );
    process.exit(1);
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

mkdirSync(folder, { recursive: true });
for (const service of services) {
  const types = astToString(await openapiTypescript(await documentOf(service)));
  const target = new URL(`${service}.d.ts`, folder);
  // An unchanged file keeps its timestamp, so that it triggers no rebuild.
  if (!existsSync(target) || readFileSync(target, 'utf8') !== types) writeFileSync(target, types);
}
