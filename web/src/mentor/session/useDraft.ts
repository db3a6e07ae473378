import { useState } from 'react';

/** A text that is being written: follows what is saved until it is touched, and never loses a word. */
export function useDraft(saved: string) {
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? saved;
  return {
    text,
    isDirty: text.trim() !== saved.trim(),
    write: (changed: string) => setDraft(changed),
    /** What was sent is saved; what was written since then is not. */
    settle: (sent: string) => setDraft((current) => (current === sent ? null : current)),
  };
}
