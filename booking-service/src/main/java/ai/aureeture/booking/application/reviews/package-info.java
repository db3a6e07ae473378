/** Students review their sessions, mentors answer, and everybody reads it. */
package ai.aureeture.booking.application.reviews;
