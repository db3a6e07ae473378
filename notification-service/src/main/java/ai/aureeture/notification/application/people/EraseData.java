package ai.aureeture.notification.application.people;

import ai.aureeture.notification.application.port.FeedKeys;
import ai.aureeture.notification.application.port.Notices;
import ai.aureeture.notification.application.port.mails.AddressVerifications;
import ai.aureeture.notification.application.port.mails.Mails;
import ai.aureeture.notification.application.work.Unis;
import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.inapp.InAppNotification;
import ai.aureeture.notification.domain.mails.Mail;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * A person wants to be known no more. What was told of them in a session loses their name, address
 * and words, in the other person's list too; that something was told stays.
 */
@ApplicationScoped
public class EraseData {
  private static final Logger LOG = Logger.getLogger(EraseData.class);

  private final Mails mails;
  private final Notices notices;
  private final FeedKeys feedKeys;
  private final AddressVerifications verifications;
  private final PresentZones zones;
  private final Clock clock;

  public EraseData(
      Mails mails,
      Notices notices,
      FeedKeys feedKeys,
      AddressVerifications verifications,
      PresentZones zones,
      Clock clock) {
    this.mails = mails;
    this.notices = notices;
    this.feedKeys = feedKeys;
    this.verifications = verifications;
    this.zones = zones;
    this.clock = clock;
  }

  /**
   * Mails to the person that wait do not go out any more, and their calendar cannot be read by its
   * address. Repeating it changes nothing.
   *
   * @param left what is left of the session
   * @param erasedAt as for {@link #erase(String, Instant)}
   */
  public Uni<Void> erase(Session left, String personId, Instant erasedAt) {
    return mails
        .about(left.id())
        .flatMap(found -> Unis.all(found.stream().map(mail -> forget(mail, left)).toList()))
        .flatMap(_ -> Unis.all(Stream.of(Role.values()).map(role -> text(left, role)).toList()))
        .flatMap(_ -> erase(personId, erasedAt))
        .invoke(() -> LOG.infof("Personal data erased: booking=%s", left.id()));
  }

  /**
   * What is kept of the person outside of sessions. Repeating it changes nothing.
   *
   * @param erasedAt what is from after that time stays: the event may come late, and the person may
   *     be back
   */
  public Uni<Void> erase(String personId, Instant erasedAt) {
    return feedKeys
        .removeUntil(personId, erasedAt)
        .flatMap(_ -> verifications.removeUntil(personId, erasedAt))
        .flatMap(_ -> zones.forgetUntil(personId, erasedAt));
  }

  private Uni<Void> forget(Mail mail, Session left) {
    return mails
        .change(mail.id(), known -> known.forgetting(left, clock.instant()))
        .replaceWithVoid();
  }

  private Uni<Void> text(Session left, Role reader) {
    return notices.rewrite(left.person(reader).id(), left.id(), InAppNotification.ERASED);
  }
}
