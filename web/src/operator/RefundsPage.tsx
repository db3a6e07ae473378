import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { type Refund, type RefundState, refundsOf } from '../api/admin';
import { admin } from '../texts/admin';
import { operator } from '../texts/operator';
import { SelectField } from '../ui/forms/Fields';
import { Page } from '../ui/page/Page';
import { RefundTable } from './refunds';
import { Listing } from './table';

const STATES: RefundState[] = ['failed', 'due', 'done'];

/** Refunds by state, the latest first. */
export function RefundsPage() {
  const [params, setParams] = useSearchParams();
  const state = STATES.find((each) => each === params.get('state'));
  const query = useInfiniteQuery(refundsOf(state));
  const words = admin.refunds;
  return (
    <Page title={words.title} lead={words.lead}>
      <div className="grid grid-cols-1 gap-6">
        <div className="max-w-xs">
          <SelectField
            label={words.filter}
            value={state ?? ''}
            onChange={({ target }) => setParams(target.value ? { state: target.value } : {})}
          >
            <option value="">{words.all}</option>
            {STATES.map((each) => (
              <option key={each} value={each}>
                {operator.refundStates[each]}
              </option>
            ))}
          </SelectField>
        </div>
        <Listing query={query} empty={words.none}>
          {(refunds: Refund[]) => <RefundTable refunds={refunds} linked />}
        </Listing>
      </div>
    </Page>
  );
}
