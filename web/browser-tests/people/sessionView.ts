/** The fields of the API's session that tests read. */
export interface Session {
  id: string;
  startTime: string;
  endTime: string;
  status: string;
  paymentStatus: string;
  paymentId: string | null;
  amount: number;
  meetingLink: string | null;
  rescheduleRequests: { id: string; status: string }[];
}
