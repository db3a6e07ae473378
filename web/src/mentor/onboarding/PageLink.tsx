import { Check, Copy, Share2 } from 'lucide-react';
import { useState } from 'react';
import { onboarding as words } from '../../texts/onboarding';
import { Button } from '../../ui/Button';

/** The address of the mentor's page, to copy it or to share it by the device. */
export function PageLink(props: { slug: string; name: string; onShared: () => void }) {
  const [said, setSaid] = useState<'copied' | 'notCopied'>();
  const url = `${location.origin}/m/${encodeURIComponent(props.slug)}`;

  async function copy() {
    try {
      await navigator.clipboard.writeText(url);
      setSaid('copied');
      props.onShared();
    } catch {
      setSaid('notCopied');
    }
  }

  async function share() {
    const text = words.shareText(props.name);
    // Closing the device's dialog is no failure, and nothing was shared.
    await navigator.share({ title: props.name, text, url }).then(props.onShared, () => {});
  }

  const CopyIcon = said === 'copied' ? Check : Copy;
  return (
    <div className="grid gap-3">
      <p className="rounded-xl border border-line bg-surface px-4 py-3 text-sm">
        <span className="block text-soft">{words.bookable.address}</span>
        <span className="select-all break-all font-semibold">{url}</span>
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <Button onPress={copy}>
          <CopyIcon aria-hidden className="size-4" />
          {words.copy}
        </Button>
        {'share' in navigator && (
          <Button look="secondary" onPress={share}>
            <Share2 aria-hidden className="size-4" />
            {words.share}
          </Button>
        )}
        <span role="status" className="text-sm text-soft">
          {said && words[said]}
        </span>
      </div>
    </div>
  );
}
