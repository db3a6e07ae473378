/** What students say of their sessions, and what their mentors answer. */
package ai.aureeture.booking.domain.review;
