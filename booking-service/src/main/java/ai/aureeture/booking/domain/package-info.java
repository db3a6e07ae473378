/**
 * The values that all parts of the domain share. Read {@code session} first, which holds the rules
 * of a session's life; {@code payment} and {@code reschedule} are what it is made of, {@code
 * statistics} what mentors are shown of it, {@code conduct} what operators are.
 */
package ai.aureeture.booking.domain;
