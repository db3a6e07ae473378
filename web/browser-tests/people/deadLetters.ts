import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { addresses } from '../system/addresses';

const WRITER = fileURLToPath(new URL('DeadLetters.java', import.meta.url));
const LIBRARIES = fileURLToPath(
  new URL('../../../booking-service/target/quarkus-app/lib/main/*', import.meta.url),
);

/** Puts messages on a topic of dead letters, as a service does that cannot handle them. */
export async function layDeadLetters(topic: string, count: number, subject: string) {
  const settings = readFileSync(`${addresses.data}/kafka/server.properties`, 'utf8');
  const broker = /PLAINTEXT:\/\/(\S+?),/.exec(settings)?.[1] ?? '';
  const java = process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : 'java';
  const words = ['-cp', LIBRARIES, WRITER, broker, topic, String(count), subject];
  await promisify(execFile)(java, words);
}
