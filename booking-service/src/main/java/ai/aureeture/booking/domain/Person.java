package ai.aureeture.booking.domain;

/**
 * The mentor or the student of a session, as known when the slot was held.
 *
 * @param id the identity provider's user id
 * @param timezone the IANA zone this person reads times in
 */
public record Person(String id, String name, String email, String timezone) {}
