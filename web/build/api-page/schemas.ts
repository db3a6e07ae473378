import { type Document, nameOf, type Schema } from './document.ts';
import { anchor, escaped, prose, table } from './html.ts';

const isRecord = (schema: Schema | undefined) => schema?.properties !== undefined;

/** A type in words, with a link to the record that it is made of. */
export function typeOf(document: Document, schema: Schema | undefined): string {
  if (!schema) return '';
  if (schema.$ref) {
    const name = nameOf(schema.$ref);
    const referred = document.components.schemas[name];
    return isRecord(referred)
      ? `<a href="#${anchor(name)}">${escaped(name)}</a>`
      : typeOf(document, referred);
  }
  if (schema.anyOf) return schema.anyOf.map((each) => typeOf(document, each)).join(' or ');
  if (schema.enum)
    return schema.enum.map((word) => `<code>${escaped(String(word))}</code>`).join(' ');
  if (schema.items) return `list of ${typeOf(document, schema.items)}`;
  const types = [schema.type ?? 'object'].flat().join(' or ');
  return escaped(
    [types, schema.format && `(${schema.format})`, bounds(schema)].filter(Boolean).join(' '),
  );
}

function bounds({ minimum, maximum, minLength, maxLength }: Schema): string {
  const [least, most] = [minimum ?? minLength, maximum ?? maxLength];
  const unit = (maxLength ?? minLength) !== undefined ? ' characters' : '';
  if (least === undefined && most === undefined) return '';
  if (most === undefined) return `from ${least}${unit}`;
  return least === undefined ? `up to ${most}${unit}` : `${least} to ${most}${unit}`;
}

/** All records, each with its fields. */
export function records(document: Document): string {
  return Object.entries(document.components.schemas)
    .filter(([, schema]) => isRecord(schema))
    .map(
      ([name, schema]) => `<details><summary><code>${escaped(name)}</code></summary>
<div id="${anchor(name)}">${prose(schema.description)}${table(
        ['Field', 'Type', 'Notes'],
        Object.entries(schema.properties ?? {}).map(([field, type]) => [
          `<code>${escaped(field)}</code>`,
          typeOf(document, type),
          (schema.required?.includes(field) ? 'always' : '') + prose(type.description),
        ]),
      )}</div></details>`,
    )
    .join('\n');
}
