import { randomUUID } from 'node:crypto';
import { admin as words } from '../../src/texts/admin';
import { axe, expect, screenshot, test } from '../fixtures';
import { doneBy } from '../people/audit';
import { layDeadLetters } from '../people/deadLetters';
import type { Operator } from '../people/operator';
import { addresses } from '../system/addresses';

for (const path of ['/admin/dead-letters', '/admin']) {
  test(`an operator replays dead letters at ${path}`, async ({ operator, signedIn }) => {
    test.skip(!addresses.data, 'writes to the broker of a system of its own');
    const olga = operator();
    const subject = randomUUID();
    const topic = `aureeture.bookings.v1.service-${subject.slice(0, 8)}.dlq`;
    await layDeadLetters(topic, 3, subject);
    expect(await waiting(olga, topic)).toBe(3);

    const page = await signedIn(olga);
    await page.goto(path);
    const replay = page.getByRole('button', { name: words.deadLetters.of(topic) });
    await replay.click();
    const dialog = page.getByRole('dialog', { name: words.deadLetters.dialog });
    await expect(dialog).toContainText(words.deadLetters.body(3, `service-${subject.slice(0, 8)}`));
    await axe(page);
    await dialog.getByRole('button', { name: words.deadLetters.confirm }).click();
    await expect(dialog.getByRole('status')).toContainText(words.deadLetters.done(3, 0));
    await expect(dialog).toContainText(words.audited);
    await screenshot(page, 'admin-replayed');
    await dialog.getByRole('button', { name: words.close, exact: true }).last().click();
    await expect(replay).toBeHidden();

    expect(await waiting(olga, topic)).toBe(0);
    const [entry] = await doneBy(olga);
    expect(entry).toMatchObject({ what: 'dead-letters-replayed', detail: { topic, replayed: 3 } });
  });
}

async function waiting(olga: Operator, topic: string) {
  const { deadLetters } = await olga.api.get<{ deadLetters: { topic: string; waiting: number }[] }>(
    '/api/admin/dead-letters',
  );
  return deadLetters.find((each) => each.topic === topic)?.waiting;
}
