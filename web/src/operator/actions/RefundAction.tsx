import { useRefund } from '../../api/admin';
import { admin } from '../../texts/admin';
import { ConfirmAction } from './ConfirmAction';

/** Refunds a session in full. */
export function RefundAction(props: { sessionId: string; amount: string }) {
  const refund = useRefund(props.sessionId);
  const words = admin.refund;
  return (
    <ConfirmAction
      label={words.action}
      title={words.title}
      body={words.body(props.amount)}
      confirm={words.confirm}
      action={refund}
      done={words.done}
      audit={{ sessionId: props.sessionId }}
      look="danger"
    />
  );
}

/** Asks for a refund again that failed. */
export function RefundAgainAction(props: { sessionId: string; paymentId: string; amount: string }) {
  const refund = useRefund(props.sessionId);
  const words = admin.refund;
  return (
    <ConfirmAction
      label={words.again}
      name={words.againOf(props.paymentId)}
      title={words.againTitle}
      body={words.againBody(props.amount)}
      confirm={words.againConfirm}
      action={refund}
      done={words.againDone}
      audit={{ sessionId: props.sessionId }}
    />
  );
}
