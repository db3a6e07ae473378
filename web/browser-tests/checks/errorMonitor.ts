import type { BrowserContext, Page } from '@playwright/test';
import { addresses } from '../system/addresses';
import { secretsIn, TOKEN } from './secrets';

/** A page that is left cancels what it still waited for. */
const CANCELLED = 'net::ERR_ABORTED';

/** Listens to every page of a test for what must not happen unless the test said so. */
export class ErrorMonitor {
  private readonly contexts: BrowserContext[] = [];
  private readonly seen: { text: string; url: string }[] = [];
  private readonly allowed: RegExp[] = [];

  /** From here on calls of such an address may fail. */
  readonly allowErrors = (url: RegExp) => {
    this.allowed.push(url);
  };

  follow(context: BrowserContext) {
    this.contexts.push(context);
    context.on('page', (page) => this.listen(page));
  }

  /** What was seen and not allowed. */
  async problems(): Promise<string[]> {
    const pages = this.contexts
      .flatMap((context) => context.pages())
      .filter((page) => page.url().startsWith(addresses.pages));
    const leaks = await Promise.all(pages.map(secretsIn));
    const wrong = this.seen
      .filter(({ text, url }) => !this.allowed.some((one) => one.test(url) || one.test(text)))
      .map(({ text, url }) => `${text} (${url})`);
    return [...wrong, ...leaks.flat()];
  }

  async close() {
    await Promise.all(this.contexts.map((context) => context.close()));
  }

  private listen(page: Page) {
    const note = (text: string, url: string) => this.seen.push({ text, url });
    page.on('console', (message) => {
      // Also what the Content-Security-Policy refused.
      if (message.type() === 'error') note(message.text(), message.location().url);
    });
    page.on('pageerror', (error) => note(`Uncaught: ${error.stack ?? error}`, page.url()));
    page.on('request', (request) => {
      if (TOKEN.test(request.url())) note('A token in an address', request.url());
    });
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? '';
      if (reason !== CANCELLED) note(`${request.method()} failed: ${reason}`, request.url());
    });
    page.on('response', (answer) => {
      if (answer.status() >= 400) note(`Answered ${answer.status()}`, answer.url());
    });
    page.on('websocket', (socket) => {
      if (TOKEN.test(socket.url())) note('A token in an address', socket.url());
    });
  }
}
