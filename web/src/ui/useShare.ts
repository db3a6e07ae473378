import { useState } from 'react';

/** Copies an address, or shares it by the device where that is possible. */
export function useShare(url: string, onDone = () => {}) {
  /** Whether the last copy worked; undefined before the first. */
  const [isCopied, setCopied] = useState<boolean>();

  async function copy() {
    try {
      // Not there on a page without https.
      await navigator.clipboard.writeText(url);
      setCopied(true);
      onDone();
    } catch {
      setCopied(false);
    }
  }

  async function share(title: string, text: string) {
    // Closing the device's dialog is no failure, and nothing was shared.
    await navigator.share({ title, text, url }).then(onDone, () => {});
  }

  return { isCopied, copy, share: typeof navigator.share === 'function' ? share : undefined };
}
