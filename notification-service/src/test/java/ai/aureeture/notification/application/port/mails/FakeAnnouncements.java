package ai.aureeture.notification.application.port.mails;

import ai.aureeture.kit.work.Unavailable;
import ai.aureeture.notification.domain.mails.Mail;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;

/** A broker that keeps everything, unless it is away. */
public final class FakeAnnouncements implements Announcements {
  private final List<String> givenUp = new ArrayList<>();
  private boolean away;

  public void away(boolean away) {
    this.away = away;
  }

  /** Recipient, attempts and reason of each mail that was announced as given up. */
  public List<String> givenUp() {
    return givenUp;
  }

  @Override
  public Uni<Void> mailGivenUp(Mail mail, int attempts, String reason) {
    return announced(
        () -> givenUp.add("%s %d %s".formatted(mail.recipient().id(), attempts, reason)));
  }

  private Uni<Void> announced(Runnable announce) {
    if (away) {
      return Uni.createFrom().failure(new Unavailable("Kafka", null));
    }
    announce.run();
    return Uni.createFrom().voidItem();
  }
}
