// Fails when AsyncAPI's own parser finds an error, or a cause for a warning, in the description of
// the public topic; what it has to say beside these it prints.
import { readFileSync } from 'node:fs';
import { Parser } from '@asyncapi/parser';

const WARNING = 1;
const file = new URL('../src/main/resources/events/public/asyncapi.json', import.meta.url);
const { document, diagnostics } = await new Parser().parse(readFileSync(file, 'utf8'));
for (const { message, path } of diagnostics) console.log(`${path.join('.')}: ${message}`);
if (!document || diagnostics.some(({ severity }) => severity <= WARNING)) process.exit(1);
console.log(`AsyncAPI of the public topic: ${document.messages().length} messages, no error.`);
