export { JoinButton } from './JoinButton';
