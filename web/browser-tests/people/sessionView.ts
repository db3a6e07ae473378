/** What tests read of a session, as the API answers it. */
export interface Session {
  id: string;
  startTime: string;
  endTime: string;
  status: string;
  paymentStatus: string;
  meetingLink: string | null;
  rescheduleRequests: { id: string; status: string }[];
}
