export { RefundTable } from './RefundTable';
