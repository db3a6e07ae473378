import { Wallet } from 'lucide-react';
import type { ReactNode } from 'react';
import { payment as paymentTexts } from '../texts/payment';
import { LinkButton } from '../ui/Button';
import { EmptyState } from '../ui/page/EmptyState';

export function NothingToPay({ children }: { children: ReactNode }) {
  return (
    <EmptyState
      icon={Wallet}
      action={<LinkButton to="/dashboard/student/mentors">{paymentTexts.mentors}</LinkButton>}
    >
      {children}
    </EmptyState>
  );
}
