// Stands in for https://checkout.razorpay.com/v1/checkout.js, with the same contract:
// new Razorpay(options).open(), options.handler or callback_url, modal.ondismiss, on('payment.failed').
// Styles go through the CSSOM, so a page needs no 'unsafe-inline' for it.
(() => {
  'use strict';
  const base = new URL(document.currentScript.src).origin;

  const css = `
    .veil { position: fixed; inset: 0; z-index: 2147483000; display: grid; place-items: center;
      background: rgb(15 23 42 / 55%); font: 16px/1.4 system-ui, sans-serif; color: #0f172a; }
    .card { background: #fff; border-radius: 12px; padding: 24px; width: min(408px, 92vw);
      box-sizing: border-box;
      box-shadow: 0 20px 50px rgb(0 0 0 / 30%); }
    h2 { margin: 0 0 4px; font-size: 18px; }
    p { margin: 0 0 16px; }
    .sum { font-size: 28px; font-weight: 600; margin-bottom: 16px; }
    .error { color: #b91c1c; min-height: 1.4em; margin: 12px 0 0; }
    .row { display: flex; gap: 8px; }
    button { flex: 1; padding: 10px; font: inherit; border: 1px solid #64748b; border-radius: 8px;
      background: #fff; color: inherit; cursor: pointer; }
    button.pay { background: #1d4ed8; border-color: #1d4ed8; color: #fff; }
    button:focus-visible { outline: 3px solid #f59e0b; outline-offset: 2px; }
    button:disabled { opacity: .5; cursor: default; }`;

  function node(tag, properties, ...children) {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  }

  function money(amount, currency) {
    const number = Number(amount) / 100;
    try {
      return new Intl.NumberFormat(undefined, { style: 'currency', currency }).format(number);
    } catch {
      return `${number} ${currency}`;
    }
  }

  class Razorpay {
    #options;
    #listeners = new Map();
    #host;
    #timer;
    #pay;
    #fail;
    #error;
    #before;
    #busy = false;
    #failures = 0;

    constructor(options = {}) {
      if (!options.key) throw new Error('key is a required option');
      this.#options = options;
    }

    on(event, listener) {
      this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
    }

    open() {
      if (this.#host) return;
      const { name = '', description = '', amount, currency = 'INR', timeout } = this.#options;
      this.#host = node('div', { id: 'razorpay-checkout' });
      const root = this.#host.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [sheet];
      this.#pay = node('button', { type: 'button', className: 'pay', textContent: 'Pay' });
      this.#fail = node('button', { type: 'button', textContent: 'Fail' });
      const close = node('button', { type: 'button', textContent: 'Close' });
      this.#error = node('p', { className: 'error', role: 'alert' });
      const card = node(
        'div', { className: 'card', role: 'dialog', ariaModal: 'true', ariaLabel: 'Razorpay checkout (sandbox)' },
        node('h2', { textContent: name || 'Sandbox payment' }),
        node('p', { textContent: description }),
        node('div', { className: 'sum', textContent: money(amount, currency) }),
        node('div', { className: 'row' }, this.#pay, this.#fail, close),
        this.#error);
      root.append(node('div', { className: 'veil' }, card));
      this.#pay.addEventListener('click', () => this.#attempt());
      this.#fail.addEventListener('click', () => this.#attempt('failed'));
      close.addEventListener('click', () => this.#dismiss());
      card.addEventListener('keydown', event => this.#key(event, root));
      this.#before = document.activeElement;
      document.body.append(this.#host);
      this.#pay.focus();
      if (timeout) this.#timer = setTimeout(() => this.#dismiss(), timeout * 1000);
    }

    close() {
      clearTimeout(this.#timer);
      this.#host?.remove();
      this.#host = undefined;
      this.#before?.focus?.();
    }

    #key(event, root) {
      if (event.key === 'Escape' && this.#options.modal?.escape !== false) this.#dismiss();
      if (event.key !== 'Tab') return;
      const buttons = [...root.querySelectorAll('button:not(:disabled)')];
      const at = buttons.indexOf(root.activeElement);
      const next = buttons.at((at + (event.shiftKey ? -1 : 1)) % buttons.length);
      event.preventDefault();
      next?.focus();
    }

    #dismiss() {
      if (this.#busy) return;
      const { modal } = this.#options;
      if (modal?.confirm_close && !confirm('Cancel this payment?')) return;
      this.close();
      modal?.ondismiss?.();
    }

    async #attempt(outcome) {
      if (this.#busy) return;
      this.#wait(true);
      let answer;
      try {
        answer = await this.#post(outcome);
      } catch {
        answer = { error: { code: 'GATEWAY_ERROR', description: 'The payment could not be made', source: 'gateway', step: 'payment_initiation', reason: 'gateway_error', metadata: {} } };
      }
      this.#wait(false);
      if (answer.error) this.#failed(answer.error);
      else this.#paid(answer);
    }

    async #post(outcome) {
      const { key, order_id: orderId, prefill } = this.#options;
      const response = await fetch(`${base}/sandbox/razorpay/orders/${encodeURIComponent(orderId)}/pay`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          key, outcome, email: prefill?.email, contact: prefill?.contact, webhook: 'late', delayMs: 0,
        }),
      });
      return response.json();
    }

    #wait(busy) {
      this.#busy = busy;
      if (!this.#host) return;
      this.#pay.disabled = busy;
      this.#fail.disabled = busy;
    }

    #failed(error) {
      this.#error.textContent = error.description;
      for (const listener of this.#listeners.get('payment.failed') ?? []) listener({ error });
      const { retry } = this.#options;
      this.#failures += 1;
      if (retry?.enabled === false || this.#failures > (retry?.max_count ?? Infinity)) this.#dismiss();
    }

    #paid(answer) {
      this.close();
      const { handler, callback_url: callback } = this.#options;
      if (handler) {
        handler(answer);
        return;
      }
      if (!callback) return;
      const form = node('form', { method: 'post', action: callback });
      for (const [name, value] of Object.entries(answer)) {
        form.append(node('input', { type: 'hidden', name, value }));
      }
      document.body.append(form);
      form.submit();
    }
  }

  window.Razorpay = Razorpay;
})();
