/**
 * A session and the rules of its life, in plain Java. Begin with {@link Session}, its {@link
 * SessionState}s and its {@link SessionEvent}s, then its transitions: {@link HoldTransitions},
 * {@link PaymentTransitions}, {@link RefundTransitions}, {@link RefundReports}, {@link
 * RescheduleTransitions}, {@link AttendanceTransitions}, and {@link ErasureTransitions}. The rest
 * are the values that they use.
 */
package ai.aureeture.booking.domain.session;
