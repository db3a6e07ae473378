import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { texts } from '../../texts';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/forms/Fields';

/** A text to copy. It can be selected by hand where the clipboard is not available. */
export function CopyField(props: { label: string; value: string }) {
  const [copied, setCopied] = useState(false);
  const words = texts.sessions.copy;
  async function copy() {
    await navigator.clipboard.writeText(props.value);
    setCopied(true);
  }
  return (
    <div className="grid gap-2">
      <TextField
        label={props.label}
        value={props.value}
        readOnly
        onFocus={(event) => event.target.select()}
      />
      <Button className="justify-self-start" onPress={() => copy().catch(() => setCopied(false))}>
        {copied ? (
          <Check aria-hidden className="size-4" />
        ) : (
          <Copy aria-hidden className="size-4" />
        )}
        <span aria-live="polite">{copied ? words.copied : words.copy}</span>
      </Button>
    </div>
  );
}
