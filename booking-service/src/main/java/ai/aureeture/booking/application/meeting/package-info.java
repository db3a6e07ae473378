/**
 * The two meet: {@link RecordMeetingRoom}, {@link JoinSession}, {@link CompleteSession}; and what
 * is noted of it: {@link EditSession}, {@link WarnOfLostMail}.
 */
package ai.aureeture.booking.application.meeting;
