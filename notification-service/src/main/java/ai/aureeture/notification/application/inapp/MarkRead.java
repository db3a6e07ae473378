package ai.aureeture.notification.application.inapp;

import ai.aureeture.notification.application.port.Notices;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** A person has read one of their notices, or all of them. */
@ApplicationScoped
public class MarkRead {
  private final Notices notices;
  private final Clock clock;

  public MarkRead(Notices notices, Clock clock) {
    this.notices = notices;
    this.clock = clock;
  }

  /** False when the person has no such notice, even where another person has. */
  public Uni<Boolean> one(String personId, String noticeId) {
    return notices.read(personId, noticeId, clock.instant());
  }

  public Uni<Void> all(String personId) {
    return notices.readAll(personId, clock.instant());
  }
}
