/**
 * Somebody cannot make it: {@link RequestReschedule}, then {@link AnswerReschedule}, or {@link
 * LapseRequests} where nobody answers.
 */
package ai.aureeture.booking.application.moving;
