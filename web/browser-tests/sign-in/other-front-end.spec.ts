import { createServer, type Server } from 'node:http';
import { expect, newPerson, type Session, test } from '../fixtures';
import { addresses } from '../system/addresses';

// The platform's own front end: pages of another origin that use the identity provider's cookie.
// The browser decides what they may send and read, so this needs a real one.

test.skip(!addresses.otherFrontEnd, 'needs a system of its own');
test.describe.configure({ mode: 'serial' });

let allowed: Server;
let foreign: Server;

test.beforeAll(async () => {
  allowed = await serve(Number(new URL(addresses.otherFrontEnd ?? '').port));
  foreign = await serve(0);
});

test.afterAll(() => {
  allowed?.close();
  foreign?.close();
});

test('pages of an allowed origin can read and write with the cookie', async ({
  browser,
  mentor,
  student,
}) => {
  const [asha, riya] = [await mentor(), student()];
  const { id } = await riya.book(asha);
  const page = await browser.newPage();
  await page.goto(originOf(allowed));
  await signIn(page, { ...asha.person, role: ['student', 'mentor'] });

  const who = `mentorId=${asha.person.sub}`;
  const list = await call(page, 'GET', `/api/mentor-sessions?${who}`);
  expect(list.status).toBe(200);
  expect(list.body).toContain(id);
  for (const path of [
    `/api/mentor-sessions/${id}?${who}`,
    `/api/mentor/stats?${who}`,
    `/api/mentor/pending-requests?${who}`,
    `/api/mentor/earnings?period=all&${who}`,
    '/api/mentors',
    `/api/mentor-availability/slots?${who}`,
  ]) {
    expect((await call(page, 'GET', path)).status, path).toBe(200);
  }
  const early = await call(page, 'GET', `/api/mentor-sessions/${id}/verify-join?${who}`);
  expect(early.status).toBe(403);
  expect(JSON.parse(early.body).code).toBe('too-early');
  const patched = await call(page, 'PATCH', `/api/mentor-sessions/${id}?${who}`, {
    notes: 'Well done',
  });
  expect(patched.status).toBe(200);
  const refused = await call(page, 'POST', `/api/mentor-sessions/${id}/complete?${who}`, {});
  expect(refused.status).toBe(409);
  expect(JSON.parse(refused.body).error).toBeTruthy();
  await page.close();
});

test('pages of any other origin can neither read nor write', async ({
  browser,
  mentor,
  student,
}) => {
  const [asha, riya] = [await mentor(), student()];
  const { id } = await riya.book(asha);
  const page = await browser.newPage();
  await page.goto(originOf(foreign));
  await signIn(page, asha.person);

  const who = `mentorId=${asha.person.sub}`;
  const path = `/api/mentor-sessions/${id}?${who}`;
  await expect(call(page, 'GET', path)).rejects.toThrow(/Failed to fetch/);
  await expect(call(page, 'PATCH', path, { title: 'Stolen' })).rejects.toThrow(/Failed to fetch/);
  expect((await asha.api.get<{ title: string }>(path)).title).not.toBe('Stolen');
  await page.close();
});

test('a POST without preflight takes effect for an allowed origin only', async ({
  browser,
  mentor,
  student,
}) => {
  const asha = await mentor({ price: 0 });
  const { id } = await student().book(asha);
  const who = `mentorId=${asha.person.sub}`;

  for (const [server, status] of [
    [foreign, 'requested'],
    [allowed, 'scheduled'],
  ] as const) {
    const page = await browser.newPage();
    await page.goto(originOf(server));
    await signIn(page, asha.person);
    expect(await post(page, `/api/mentor-sessions/${id}/accept?${who}`)).toBe('opaque');
    const session = await asha.api.get<Session>(`/api/mentor-sessions/${id}?${who}`);
    expect(session.status, originOf(server)).toBe(status);
    await page.close();
  }
});

test('a person without the role that the page names is refused', async ({ browser }) => {
  const page = await browser.newPage();
  await page.goto(originOf(allowed));
  const person = newPerson('student');
  await signIn(page, person);
  const own = `/api/student-sessions?studentId=${person.sub}`;
  expect((await call(page, 'GET', own, undefined, 'student')).status).toBe(200);
  expect((await call(page, 'GET', own, undefined, 'mentor')).status).toBe(403);
  await page.close();
});

type Page = Awaited<ReturnType<import('@playwright/test').Browser['newPage']>>;

/** Sets Clerk's cookie, which is valid for all ports of the host. */
async function signIn(page: Page, person: object) {
  await page.evaluate(
    async ([url, body]) => {
      await fetch(url, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body,
      });
    },
    [
      `${addresses.sandbox}/sandbox/auth/token`,
      JSON.stringify({ ...person, cookie: '__session' }),
    ] as const,
  );
}

function call(page: Page, method: string, path: string, body?: object, role?: string) {
  return page.evaluate(
    async ({ url, method, body, role }) => {
      const answer = await fetch(url, {
        method,
        credentials: 'include',
        headers: {
          ...(body ? { 'Content-Type': 'application/json' } : {}),
          ...(role ? { 'x-active-role': role } : {}),
        },
        body,
      });
      return { status: answer.status, body: await answer.text() };
    },
    { url: addresses.pages + path, method, body: body && JSON.stringify(body), role },
  );
}

/** Sends like a form, without preflight; the page cannot read the answer. */
function post(page: Page, path: string) {
  return page.evaluate(
    async (url) =>
      (await fetch(url, { method: 'POST', mode: 'no-cors', credentials: 'include' })).type,
    addresses.pages + path,
  );
}

function serve(port: number): Promise<Server> {
  return new Promise((listening) => {
    const server = createServer((_, answer) => {
      answer.setHeader('Content-Type', 'text/html');
      answer.end('<!doctype html><title>Another front end</title>');
    });
    server.listen(port, 'localhost', () => listening(server));
  });
}

function originOf(server: Server): string {
  return `http://localhost:${(server.address() as { port: number }).port}`;
}
