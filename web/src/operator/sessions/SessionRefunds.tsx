import type { Refund } from '../../api/admin';
import { admin } from '../../texts/admin';
import { Card } from '../../ui/page/Card';
import { RefundTable } from '../refunds';

export function SessionRefunds({ refunds }: { refunds: Refund[] }) {
  const words = admin.session;
  return (
    <Card title={words.refunds}>
      {refunds.length === 0 ? (
        <p className="text-sm text-soft">{words.noRefunds}</p>
      ) : (
        <RefundTable refunds={refunds} />
      )}
    </Card>
  );
}
