import { type Answer, type Document, type Media, nameOf, type Operation } from './document.ts';
import { anchor, escaped, json, prose, table } from './html.ts';
import { typeOf } from './schemas.ts';

/** One call: who may make it, what it takes, and how it can end. */
export function operation(document: Document, method: string, path: string, call: Operation) {
  return `<details><summary><span class="method ${method}">${method.toUpperCase()}</span>
<code>${escaped(path)}</code> <span>${escaped(call.summary)}</span></summary>
<div id="${anchor(call.operationId)}">${prose(call.description)}<p>${access(call)} <code>${escaped(call.operationId)}</code></p>
${parameters(document, call)}${body(document, call)}${answers(document, call)}</div></details>`;
}

function access({ security }: Operation): string {
  const roles = Object.values(security[0] ?? {})[0];
  if (!roles) return 'No token needed.';
  return roles.length ? `Token of: ${roles.map(escaped).join(', ')}.` : 'Any valid token.';
}

function parameters(document: Document, { parameters = [] }: Operation): string {
  return table(
    ['Parameter', 'In', 'Type', 'Notes'],
    parameters.map((each) => [
      `<code>${escaped(each.name)}</code>`,
      each.in,
      typeOf(document, each.schema),
      (each.required ? 'required' : '') + prose(each.description),
    ]),
  );
}

function body(document: Document, { requestBody }: Operation): string {
  return requestBody ? `<h3>Request</h3>${contents(document, requestBody.content)}` : '';
}

function answers(document: Document, { responses }: Operation): string {
  const known = Object.entries(responses).map(([status, answer]): [string, Answer] => [
    status,
    answer.$ref ? (document.components.responses[nameOf(answer.$ref)] ?? answer) : answer,
  ]);
  const good = known.filter(([status]) => status.startsWith('2'));
  const problems = known.filter(([status]) => !status.startsWith('2'));
  return `<h3>Answers</h3>${good
    .map(
      ([status, answer]) =>
        `<p><strong>${status}</strong> ${escaped(answer.description)}</p>${contents(document, answer.content)}`,
    )
    .join('')}${table(
    ['Status', 'Problem codes', 'Headers'],
    problems.map(([status, answer]) => [
      status === 'default' ? 'other' : status,
      prose(answer.description),
      Object.keys(answer.headers ?? {})
        .map((name) => `<code>${escaped(name)}</code>`)
        .join(' '),
    ]),
  )}`;
}

function contents(document: Document, content: Record<string, Media> = {}): string {
  return Object.entries(content)
    .map(([type, media]) => {
      const example = Object.values(media.examples ?? {})[0];
      const value = example
        ? document.components.examples[nameOf(example.$ref)]?.value
        : media.example;
      return `<p>${typeOf(document, media.schema)} as <code>${escaped(type)}</code></p>${json(value)}`;
    })
    .join('');
}
