/**
 * A session and the rules of its life, in plain Java. Begin with {@link Session}, its {@link
 * SessionState}s and its {@link SessionEvent}s, then its chapters in order: {@link Booking}, {@link
 * Paying}, {@link RefundTransitions}, {@link Moving}, {@link Meeting}, and {@link Forgetting}. The
 * rest are the words they are told in.
 */
package ai.aureeture.booking.domain;
