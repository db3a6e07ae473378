package ai.aureeture.notification.application;

import ai.aureeture.notification.application.port.Announcements;
import ai.aureeture.notification.application.port.Notices;
import ai.aureeture.notification.domain.Bell;
import ai.aureeture.notification.domain.Fact;
import ai.aureeture.notification.domain.Letterhead;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Tells those whom a fact concerns at once, by bell. */
@Singleton
public class RingBells {
  private static final Logger LOG = Logger.getLogger(RingBells.class);

  private final Notices notices;
  private final Announcements announcements;
  private final Letterhead letterhead;
  private final Clock clock;

  public RingBells(
      Notices notices, Announcements announcements, Letterhead letterhead, Clock clock) {
    this.notices = notices;
    this.announcements = announcements;
    this.letterhead = letterhead;
    this.clock = clock;
  }

  /** Completes when every notice is stored and announced; repeating it changes nothing. */
  public Uni<Void> ring(Fact fact) {
    var bells = Bell.of(fact, letterhead.supportContact());
    if (bells.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return Together.all(bells.stream().map(bell -> ring(bell, fact)).toList())
        .invoke(() ->
            LOG.infof(
                "Bells rung: %s for %d, booking=%s",
                bells.getFirst().type().word(), bells.size(), fact.session().id()));
  }

  private Uni<Void> ring(Bell bell, Fact fact) {
    return notices
        .add(bell, clock.instant())
        .flatMap(notice -> announcements.noticeCreated(fact.session(), notice));
  }
}
