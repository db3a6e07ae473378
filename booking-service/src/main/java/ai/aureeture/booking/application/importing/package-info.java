/** What is taken over from the back end before this one. */
package ai.aureeture.booking.application.importing;
