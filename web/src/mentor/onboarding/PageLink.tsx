import { Check, Copy, Share2 } from 'lucide-react';
import { onboarding as words } from '../../texts/onboarding';
import { Button } from '../../ui/Button';
import { useShare } from '../../ui/useShare';

/** The address of the mentor's page, to copy it or to share it by the device. */
export function PageLink(props: { slug: string; name: string; onShared: () => void }) {
  const url = `${location.origin}/m/${encodeURIComponent(props.slug)}`;
  const { isCopied, copy, share } = useShare(url, props.onShared);
  const CopyIcon = isCopied ? Check : Copy;
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
        {share && (
          <Button look="secondary" onPress={() => share(props.name, words.shareText(props.name))}>
            <Share2 aria-hidden className="size-4" />
            {words.share}
          </Button>
        )}
        <span role="status" className="text-sm text-soft">
          {isCopied !== undefined && (isCopied ? words.copied : words.notCopied)}
        </span>
      </div>
    </div>
  );
}
