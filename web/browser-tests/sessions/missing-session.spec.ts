import { expect, settled, test, texts } from '../fixtures';

test('a session that does not exist is asked for once', async ({
  world,
  signedIn,
  allowErrors,
}) => {
  allowErrors(/student-sessions\/b_none/);
  const page = await signedIn(world.student);
  let calls = 0;
  page.on('request', (call) => {
    if (call.url().includes('/api/student-sessions/b_none')) calls += 1;
  });
  const live = page.waitForEvent('websocket', (socket) => socket.url().includes('/notifications'));
  await page.goto('/dashboard/student/sessions/b_none');
  const socket = await live;
  await socket.waitForEvent('framereceived');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.sessions.none.title);
  await settled(page);
  await page.waitForTimeout(2_000);
  expect(calls).toBe(1);
});
