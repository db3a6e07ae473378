package ai.aureeture.events;

/**
 * One of the two people of a session, as they were when the event happened.
 *
 * @param id the identity provider's user id (a token's {@code sub})
 * @param timezone IANA name of the zone this person reads times in
 */
public record Person(String id, String name, String email, String timezone) {}
