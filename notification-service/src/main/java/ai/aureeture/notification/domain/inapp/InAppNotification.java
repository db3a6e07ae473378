package ai.aureeture.notification.domain.inapp;

import ai.aureeture.notification.domain.NaturalKey;
import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.triggers.Audience;
import ai.aureeture.notification.domain.triggers.NotificationTrigger;
import java.util.List;

/**
 * A notice that is to be given: everything about it but its place in the recipient's list. One fact
 * rings one bell a person, however often it is told.
 */
public record InAppNotification(
    String id, String recipientId, NoticeType type, String title, String body, String sessionId) {
  /** In place of a text that named an erased person. */
  public static final String ERASED = "This text was deleted along with a person’s data.";

  /**
   * The bells a fact rings.
   *
   * @param seenNow the fact's session as its people read times now
   * @param supportContact shown where the reader may want to ask
   */
  public static List<InAppNotification> of(
      NotificationTrigger trigger, Session seenNow, String supportContact) {
    return Audience.ofBells(trigger).stream()
        .map(reader -> of(trigger, reader, InAppText.of(trigger, seenNow, reader, supportContact)))
        .toList();
  }

  /** Whether the fact rings any bell. */
  public static boolean isRungBy(NotificationTrigger trigger) {
    return !Audience.ofBells(trigger).isEmpty();
  }

  /** As it may ring when the session has lost a person's data since it was told. */
  public InAppNotification withoutWords() {
    return new InAppNotification(id, recipientId, type, title, ERASED, sessionId);
  }

  private static InAppNotification of(NotificationTrigger trigger, Role reader, InAppText text) {
    var recipient = trigger.session().person(reader).id();
    return new InAppNotification(
        NaturalKey.of(trigger.eventId(), recipient, text.type().word()),
        recipient,
        text.type(),
        text.title(),
        text.body(),
        trigger.session().id());
  }
}
