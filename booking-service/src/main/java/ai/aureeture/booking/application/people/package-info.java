/** Who can be booked, and what is kept of whom: mentors' offers, and the right to be forgotten. */
package ai.aureeture.booking.application.people;
