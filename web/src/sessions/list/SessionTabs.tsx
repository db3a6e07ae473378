import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useSearchParams } from 'react-router';
import type { Scope } from '../../api/sessions';
import { texts } from '../../texts';
import { SessionList } from './SessionList';
import { useSessionCount } from './useSessionCount';

const SCOPES: Scope[] = ['upcoming', 'past'];

/** Upcoming and past sessions; the address contains the tab. */
export function SessionTabs(props: { emptyAction?: ReactNode }) {
  const [search, setSearch] = useSearchParams();
  const chosen = search.get('tab') === 'past' ? 'past' : 'upcoming';
  return (
    <Tabs
      selectedKey={chosen}
      onSelectionChange={(tab) =>
        setSearch(tab === 'past' ? { tab: 'past' } : {}, { replace: true })
      }
    >
      <TabList aria-label={texts.sessions.title} className="mb-5 flex gap-2 border-b border-line">
        {SCOPES.map((scope) => (
          <ScopeTab key={scope} scope={scope} />
        ))}
      </TabList>
      {SCOPES.map((scope) => (
        <TabPanel key={scope} id={scope} className="min-h-96 rounded-xl">
          <h2 className="sr-only">{texts.sessions.tabs[scope]}</h2>
          <SessionList scope={scope} emptyAction={scope === 'upcoming' && props.emptyAction} />
        </TabPanel>
      ))}
    </Tabs>
  );
}

function ScopeTab({ scope }: { scope: Scope }) {
  const count = useSessionCount(scope);
  return (
    <Tab
      id={scope}
      className="-mb-px flex min-h-11 cursor-pointer items-center gap-2 rounded-t-lg border-b-2 border-transparent px-3 text-sm font-semibold text-soft hover:text-ink data-[selected]:border-brand data-[selected]:text-brand"
    >
      {texts.sessions.tabs[scope]}
      <span className="min-w-6 rounded-full bg-sunken px-1.5 py-0.5 text-center text-xs tabular-nums text-ink">
        {count ? texts.sessions.count(count.sessions, count.more) : '\u2007'}
      </span>
    </Tab>
  );
}
