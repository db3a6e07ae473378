import { Check, Share2 } from 'lucide-react';
import { useState } from 'react';
import { profile as pageTexts } from '../../texts/profile';
import { Button } from '../../ui/Button';

/** Shares the page's address by the device, or copies it where the device cannot share. */
export function ShareButton({ name }: { name: string }) {
  const [said, setSaid] = useState<'copied' | 'notShared'>();
  const words = pageTexts.page;

  async function share() {
    const url = location.origin + location.pathname;
    if (navigator.share) {
      // Closing the device's dialog is no failure.
      await navigator.share({ title: name, text: words.shareText(name), url }).catch(() => {});
      return;
    }
    await navigator.clipboard.writeText(url).then(
      () => setSaid('copied'),
      () => setSaid('notShared'),
    );
  }

  const Icon = said === 'copied' ? Check : Share2;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span role="status" className="text-sm text-soft">
        {said && words[said]}
      </span>
      <Button look="secondary" onPress={share}>
        <Icon aria-hidden className="size-4" />
        {words.share}
      </Button>
    </div>
  );
}
