/** How what mentors earned, and how far they can be relied on, is counted; no session knows. */
package ai.aureeture.booking.domain.statistics;
