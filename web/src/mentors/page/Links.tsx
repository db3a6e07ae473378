import { ExternalLink } from 'lucide-react';
import type { MentorPage } from '../../api/mentors';
import { profile as pageTexts } from '../../texts/profile';
import { Card } from '../../ui/page/Card';

export function Links({ links }: { links: MentorPage['links'] }) {
  const words = pageTexts.page;
  if (links.length === 0) return null;
  return (
    <Card title={words.links}>
      <ul className="grid gap-1">
        {links.map(({ label, url }) => (
          <li key={`${label} ${url}`}>
            <a
              href={url}
              target="_blank"
              rel="noopener nofollow ugc"
              aria-label={words.newTab(label)}
              className="inline-flex min-h-10 items-center gap-2 rounded-lg text-sm font-semibold text-brand hover:underline"
            >
              {label}
              <ExternalLink aria-hidden className="size-4 shrink-0" />
            </a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
