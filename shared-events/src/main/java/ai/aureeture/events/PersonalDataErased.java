package ai.aureeture.events;

import ai.aureeture.events.session.SessionSnapshot;

/**
 * Names, addresses and words of one of the two people are gone from the session; the snapshot shows
 * what is left. A consumer that keeps a copy replaces it. Told again, with the version that the
 * session has then, where everything is told again.
 *
 * @param personId whose data; the id itself stays, as a pseudonym
 */
@EventType("ai.aureeture.booking.PersonalDataErased.v1")
public record PersonalDataErased(SessionSnapshot session, String personId)
    implements BookingEvent {}
