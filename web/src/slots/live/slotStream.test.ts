import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { subscribeToSlots } from './slotStream';

const sources: Source[] = [];

class Source {
  static readonly CLOSED = 2;
  readyState = 0;
  onopen = () => {};
  onerror = () => {};
  constructor() {
    sources.push(this);
  }
  close() {
    this.readyState = Source.CLOSED;
  }
  refused() {
    this.close();
    this.onerror();
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', Source);
  vi.stubGlobal('document', Object.assign(new EventTarget(), { hidden: false }));
});

afterEach(() => {
  sources.length = 0;
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a refused stream reconnects with growing delays and then reports a change', () => {
  const onChange = vi.fn();
  const stop = subscribeToSlots('asha', onChange);
  sources.at(-1)?.refused();
  vi.advanceTimersByTime(1_000);
  expect(sources).toHaveLength(2);
  sources.at(-1)?.refused();
  vi.advanceTimersByTime(1_000);
  expect(sources).toHaveLength(2);
  vi.advanceTimersByTime(1_000);
  expect(sources).toHaveLength(3);
  expect(onChange).not.toHaveBeenCalled();
  sources.at(-1)?.onopen();
  expect(onChange).toHaveBeenCalledOnce();
  stop();
});

test('a stopped stream does not reconnect', () => {
  const stop = subscribeToSlots('asha', () => {});
  sources.at(-1)?.refused();
  stop();
  vi.advanceTimersByTime(60_000);
  expect(sources).toHaveLength(1);
});
