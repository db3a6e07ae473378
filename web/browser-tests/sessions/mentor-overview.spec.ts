import {
  answerReschedule,
  axe,
  expect,
  inMinutes,
  PHONE,
  requestReschedule,
  screenshot,
  test,
  texts,
} from '../fixtures';

const OVERVIEW = '/dashboard/mentor/overview';
const { mentor: words } = texts;
const TO_REFUSE = /\b(accept|decline|cancel)\b/i;

test('a paid booking appears on the open overview and needs no answer', async ({
  mentor,
  student,
  signedIn,
}) => {
  const [asha, riya] = [await mentor(), student()];
  const page = await signedIn(asha);
  await page.goto(OVERVIEW);
  await expect(page.getByText(words.next.empty)).toBeVisible();
  await riya.book(asha);
  const row = page.getByRole('listitem').filter({ hasText: words.pending.autoConfirmed });
  await expect(row).toContainText(riya.person.name);
  await expect(page.getByRole('button', { name: TO_REFUSE })).toHaveCount(0);
  await axe(page);
  await row.getByRole('link').click();
  await expect(page.getByRole('link', { name: riya.person.email })).toBeVisible();
  await expect(page.getByRole('button', { name: texts.reschedule.ask })).toBeVisible();
  await expect(page.getByRole('button', { name: TO_REFUSE })).toHaveCount(0);
});

test('a free request can be accepted, or declined after a confirmation', async ({
  mentor,
  student,
  signedIn,
}) => {
  const asha = await mentor({ price: 0 });
  const [riya, tom] = [student('Riya'), student('Tom')];
  await riya.book(asha);
  const page = await signedIn(asha);
  await page.goto(OVERVIEW);
  const request = page.getByRole('listitem').filter({ hasText: 'Riya' });
  await expect(request).toContainText(words.pending.answerBy(''));
  await expect(request.getByRole('link', { name: 'Riya' })).toHaveAttribute('href', /sessions/);
  await page.getByRole('button', { name: words.pending.of(words.free.accept, 'Riya') }).click();
  const next = page.getByRole('region', { name: words.next.title });
  await expect(next).toContainText(texts.sessions.with('Riya'));

  const asked = await tom.book(asha);
  await page.getByRole('button', { name: words.pending.of(words.free.decline, 'Tom') }).click();
  const question = page.getByRole('dialog', { name: words.free.title('Tom') });
  await axe(page);
  await question.getByRole('button', { name: words.free.decline }).click();
  await expect(page.getByText(words.pending.empty.answers)).toBeVisible();
  await page.goto(`/dashboard/mentor/sessions/${asked.id}`);
  await expect(page.getByText(texts.sessions.phase.declined).first()).toBeVisible();
});

test('a mentor edits, completes and earns from a session', { tag: '@waits' }, async ({
  mentor,
  student,
  signedIn,
}) => {
  const asha = await mentor({ ...inMinutes(1), price: 1800.5 });
  const riya = student('Riya');
  const session = await riya.book(asha);
  const page = await signedIn(asha);
  await page.goto(`/dashboard/mentor/sessions/${session.id}`);
  await page.getByRole('button', { name: words.session.edit }).click();
  await page.getByLabel(words.session.title, { exact: true }).fill('Designing a queue');
  await page.getByRole('button', { name: words.session.save, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Designing a queue');

  const notes = page.getByLabel(words.notes.private, { exact: true });
  await notes.fill('Shy, but knows queues well.');
  await expect(page.getByText(words.notes.unsaved)).toBeVisible();
  await page.getByRole('link', { name: texts.sessions.back }).click();
  await page.getByRole('button', { name: texts.app.unsaved.stay }).click();
  await page.getByLabel(words.notes.feedback).fill('Read about back pressure.');
  const recording = page.getByLabel(words.notes.recording);
  await recording.fill('recordings.example');
  await page.getByRole('button', { name: words.notes.save }).click();
  await expect(page.getByText(words.notes.https)).toBeVisible();
  await recording.fill('https://recordings.example/queues');
  await axe(page);
  await page.getByRole('button', { name: words.notes.save }).click();
  await expect(page.getByText(words.notes.saved)).toBeVisible();

  // The button appears at the session's start, at a full minute.
  await page.getByRole('button', { name: words.session.complete }).click({ timeout: 120_000 });
  await expect(page.getByText(texts.sessions.phase.completed, { exact: true })).toBeVisible();
  await page.reload();
  await expect(notes).toHaveValue('Shy, but knows queues well.');

  const studentPage = await signedIn(riya);
  await studentPage.goto(`/dashboard/student/sessions/${session.id}`);
  await expect(studentPage.getByText('Read about back pressure.')).toBeVisible();
  await expect(
    studentPage.getByRole('link', { name: texts.sessions.details.watch }),
  ).toHaveAttribute('href', 'https://recordings.example/queues');
  await expect(studentPage.getByText(/Shy/)).toHaveCount(0);
  await axe(studentPage);

  await page.goto(OVERVIEW);
  await expect(page.getByRole('figure', { name: words.earnings.chart })).toContainText('₹1,800.50');
  const history = page.getByRole('region', { name: words.earnings.history });
  await expect(history.getByRole('row', { name: /Riya/ })).toContainText(
    words.earnings.states.paid,
  );
});

test('the payment that came in last stands first, however near its session', async ({
  mentor,
  student,
  signedIn,
}) => {
  const asha = await mentor();
  const slots = await asha.freeSlots();
  await student('Riya').book(asha, slots.at(-1));
  await student('Tom').book(asha, slots[0]);
  const page = await signedIn(asha);
  await page.goto(OVERVIEW);
  const history = page.getByRole('region', { name: words.earnings.history });
  await expect(history.getByRole('row')).toHaveCount(3);
  await expect(history.getByRole('row').nth(1)).toContainText('Tom');
  await expect(history.getByRole('row').nth(2)).toContainText('Riya');
});

test('reschedule requests lower the reliability and show a warning', async ({
  mentor,
  student,
  signedIn,
}) => {
  const [asha, riya, tom] = [await mentor(), student('Riya'), student('Tom')];
  await riya.book(asha);
  const session = await tom.book(asha);
  const page = await signedIn(asha, PHONE);
  await page.goto(OVERVIEW);
  const { score, scoreOf, rate, tooOften } = words.reliability;
  const ring = page.getByRole('img', { name: score });
  await expect(ring).toHaveAccessibleName(`${score}: 100 ${scoreOf}`);
  await answerReschedule(tom, await requestReschedule(asha, session.id, 'A clash'), 'reject');
  await expect(page.getByRole('img', { name: `${rate}: 50%` })).toBeVisible();
  await expect(page.getByText(tooOften)).toHaveCount(0);
  await requestReschedule(asha, session.id, 'Another clash');
  await expect(page.getByText(tooOften)).toBeVisible();
  await expect(ring).not.toHaveAccessibleName(`${score}: 100 ${scoreOf}`);
  await axe(page);
  await screenshot(page, 'mentor-overview-phone');
});
