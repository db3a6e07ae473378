package ai.aureeture.notification.domain;

import java.util.List;

/**
 * A notice that is to be given: everything about it but its place in the recipient's list. One fact
 * rings one bell a person, however often it is told.
 */
public record Bell(
    String id, String recipientId, NoticeType type, String title, String body, String sessionId) {
  /** In place of a text that named an erased person. */
  public static final String ERASED = "This text was deleted together with a person's data.";

  /**
   * The bells a fact rings.
   *
   * @param seenNow the fact's session as its people read times now
   * @param supportContact shown where the reader may want to ask
   */
  public static List<Bell> of(Fact fact, Session seenNow, String supportContact) {
    return Audience.ofBells(fact).stream()
        .map(reader -> of(fact, reader, BellText.of(fact, seenNow, reader, supportContact)))
        .toList();
  }

  /** Whether the fact rings any bell. */
  public static boolean isRungBy(Fact fact) {
    return !Audience.ofBells(fact).isEmpty();
  }

  /** As it may ring when the session has lost a person's data since it was told. */
  public Bell withoutWords() {
    return new Bell(id, recipientId, type, title, ERASED, sessionId);
  }

  private static Bell of(Fact fact, Role reader, BellText text) {
    var recipient = fact.session().person(reader).id();
    return new Bell(
        NaturalKey.of(fact.eventId(), recipient, text.type().word()),
        recipient,
        text.type(),
        text.title(),
        text.body(),
        fact.session().id());
  }
}
