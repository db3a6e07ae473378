import type { Session } from '../api/sessions';

/** A paid hour of Asha's for Riya, for the tests of what we make of sessions. */
export function aSession(but: Partial<Session> = {}): Session {
  return {
    id: 's1',
    _id: 's1',
    mentorId: 'm1',
    mentorName: 'Asha Rao',
    studentId: 'st1',
    studentName: 'Riya Shah',
    studentEmail: null,
    title: 'Mentoring',
    description: null,
    startTime: '2027-03-14T09:30:00Z',
    endTime: '2027-03-14T10:30:00Z',
    durationMinutes: 60,
    status: 'scheduled',
    paymentStatus: 'paid',
    bookingType: 'paid',
    meetingLink: null,
    meetingProvider: null,
    rescheduleCount: 0,
    rescheduleRequests: [],
    calendlyEventUri: null,
    calendlyInviteeUri: null,
    amount: 1500,
    currency: 'INR',
    paymentId: 'pay_1',
    notes: null,
    cancelReason: null,
    createdAt: '2027-03-01T09:30:00Z',
    updatedAt: '2027-03-01T09:30:00Z',
    version: 1,
    warnings: [],
    ...but,
  };
}
