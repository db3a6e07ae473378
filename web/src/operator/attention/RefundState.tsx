import { operator } from '../../texts/operator';
import { Badge } from '../../ui/Badge';

const TONES = { due: 'warn', failed: 'bad', done: 'good' } as const;

export function RefundState({ state }: { state: keyof typeof TONES }) {
  return <Badge tone={TONES[state]}>{operator.refundStates[state]}</Badge>;
}
