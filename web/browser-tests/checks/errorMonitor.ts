import type { BrowserContext, Page } from '@playwright/test';
import { addresses } from '../system/addresses';
import { secretsIn, TOKEN } from './secrets';

/** Leaving a page cancels its running requests. */
const CANCELLED = 'net::ERR_ABORTED';

/** Collects errors on every page of a test, except those that the test allows. */
export class ErrorMonitor {
  private readonly contexts: BrowserContext[] = [];
  private readonly errors: { text: string; url: string }[] = [];
  private readonly allowed: RegExp[] = [];

  /** Allows errors of matching addresses from now on. */
  readonly allowErrors = (url: RegExp) => {
    this.allowed.push(url);
  };

  follow(context: BrowserContext) {
    this.contexts.push(context);
    context.on('page', (page) => this.listen(page));
  }

  /** The collected errors that are not allowed. */
  async problems(): Promise<string[]> {
    const pages = this.contexts
      .flatMap((context) => context.pages())
      .filter((page) => page.url().startsWith(addresses.pages));
    const leaks = await Promise.all(pages.map(secretsIn));
    const wrong = this.errors
      .filter(({ text, url }) => !this.allowed.some((one) => one.test(url) || one.test(text)))
      .map(({ text, url }) => `${text} (${url})`);
    return [...wrong, ...leaks.flat()];
  }

  async close() {
    await Promise.all(this.contexts.map((context) => context.close()));
  }

  private listen(page: Page) {
    const record = (text: string, url: string) => this.errors.push({ text, url });
    page.on('console', (message) => {
      // Includes violations of the Content-Security-Policy.
      if (message.type() === 'error') record(message.text(), message.location().url);
    });
    page.on('pageerror', (error) => record(`Uncaught: ${error.stack ?? error}`, page.url()));
    page.on('request', (request) => {
      if (TOKEN.test(request.url())) record('A token in an address', request.url());
    });
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? '';
      if (reason !== CANCELLED) record(`${request.method()} failed: ${reason}`, request.url());
    });
    page.on('response', (answer) => {
      if (answer.status() >= 400) record(`Answered ${answer.status()}`, answer.url());
    });
    page.on('websocket', (socket) => {
      if (TOKEN.test(socket.url())) record('A token in an address', socket.url());
    });
  }
}
