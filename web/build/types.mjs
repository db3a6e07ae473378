// Writes api-client/schema.d.ts from the gateway's OpenAPI document: the one in its sources, or,
// with AUREETURE_URL set, that of a running system.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTypescript, { astToString } from 'openapi-typescript';

const running = process.env.AUREETURE_URL;
const file = new URL('../../gateway/src/main/resources/openapi.json', import.meta.url);
const document = running
  ? await (await fetch(`${running}/openapi`)).json()
  : JSON.parse(readFileSync(file, 'utf8'));
const types = astToString(await openapiTypescript(document));
const target = new URL('../api-client/schema.d.ts', import.meta.url);
// An unchanged file keeps its timestamp, so that it triggers no rebuild.
if (!existsSync(target) || readFileSync(target, 'utf8') !== types) writeFileSync(target, types);
