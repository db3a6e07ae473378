import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { freePorts } from './ports';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
export const RESULTS = fileURLToPath(new URL('../../test-results', import.meta.url));

/** A whole system for the tests, with its own ports and data. */
export class TestSystem {
  private constructor(
    private readonly launcher: ChildProcess,
    readonly pages: string,
    readonly sandbox: string,
    readonly data: string,
    readonly otherFrontEnd: string,
  ) {}

  static async start(): Promise<TestSystem> {
    const [pages, sandbox, front] = await freePorts(3);
    const otherFrontEnd = `http://localhost:${front}`;
    const data = `${RESULTS}/system`;
    mkdirSync(RESULTS, { recursive: true });
    const log = openSync(`${RESULTS}/system.log`, 'w');
    const launcher = spawn('./start', ['--fresh', '--data', data, '--port', String(pages)], {
      cwd: ROOT,
      env: {
        // One minute is the shortest hold, so that tests need not wait ten for one to lapse.
        HOLD_MINUTES: '1',
        ...process.env,
        SANDBOX_PORT: String(sandbox),
        AUTH_COOKIE: '__session',
        AUTH_ALLOWED_ORIGINS: `${otherFrontEnd},http://localhost:${pages}`,
      },
      stdio: ['ignore', log, log],
    });
    return new TestSystem(
      launcher,
      `http://localhost:${pages}`,
      `http://localhost:${sandbox}`,
      data,
      otherFrontEnd,
    );
  }

  get ended(): boolean {
    return this.launcher.exitCode !== null || this.launcher.signalCode !== null;
  }

  async stop() {
    if (this.ended) return;
    const gone = new Promise((exit) => this.launcher.once('exit', exit));
    this.launcher.kill('SIGINT');
    await gone;
  }
}
