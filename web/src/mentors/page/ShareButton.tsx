import { Check, Share2 } from 'lucide-react';
import { profile as pageTexts } from '../../texts/profile';
import { Button } from '../../ui/Button';
import { useShare } from '../../ui/useShare';

/** Shares the page's address by the device, or copies it where the device cannot share. */
export function ShareButton({ name }: { name: string }) {
  const { isCopied, copy, share } = useShare(location.origin + location.pathname);
  const words = pageTexts.page;
  const Icon = isCopied ? Check : Share2;
  return (
    <div className="flex flex-wrap items-center gap-2 max-sm:flex-row-reverse max-sm:justify-end">
      <span role="status" className="text-sm text-soft empty:sr-only">
        {isCopied !== undefined && (isCopied ? words.copied : words.notShared)}
      </span>
      <Button
        look="secondary"
        onPress={() => (share ? share(name, words.shareText(name)) : copy())}
      >
        <Icon aria-hidden className="size-4" />
        {words.share}
      </Button>
    </div>
  );
}
