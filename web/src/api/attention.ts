import { queryOptions } from '@tanstack/react-query';
import type { Schemas } from '../../api-client';
import { answerOf, api } from './client';

export type Attention = Schemas['AttentionView'];
export type OwedPayment = Attention['payments'][number];
export type UnmatchedPayment = Attention['unmatchedPayments'][number];
export type LostMail = Attention['mails'][number];
export type DeadLetterTopic = NonNullable<Attention['deadLetters']>[number];
export type Conduct = NonNullable<Attention['people']>[number];

export const attentionQuery = queryOptions({
  queryKey: ['attention'],
  queryFn: () => answerOf(api.GET('/api/admin/attention')),
});
