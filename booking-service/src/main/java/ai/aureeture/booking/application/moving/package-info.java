/**
 * One of the two cannot make it: {@link RequestReschedule}, then {@link AnswerReschedule}, or
 * {@link LapseRequests} where there is no answer.
 */
package ai.aureeture.booking.application.moving;
