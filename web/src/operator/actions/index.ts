export { ConfirmAction } from './ConfirmAction';
export { sourceOf } from './deadLetterTopic';
export { RefundAction, RefundAgainAction } from './RefundAction';
export { ReplayAction } from './ReplayAction';
