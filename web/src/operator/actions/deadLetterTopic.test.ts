import { expect, test } from 'vitest';
import { sourceOf } from './deadLetterTopic';

test('a topic of dead letters names the topic and the service', () => {
  expect(sourceOf('aureeture.bookings.v1.notification-service.dlq')).toEqual({
    topic: 'aureeture.bookings.v1',
    service: 'notification-service',
  });
});
