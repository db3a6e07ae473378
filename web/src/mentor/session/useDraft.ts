import { useState } from 'react';

/** A text field's draft: follows the saved value until it is edited. */
export function useDraft(saved: string) {
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? saved;
  return {
    text,
    isDirty: text.trim() !== saved.trim(),
    write: (changed: string) => setDraft(changed),
    /** Text typed since the request was sent stays unsaved. */
    settle: (sent: string) => setDraft((current) => (current === sent ? null : current)),
  };
}
