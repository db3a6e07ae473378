package ai.aureeture.notification.application.port;

import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.inapp.Notice;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.ArrayList;
import java.util.List;

/** A connection that remembers what it was sent, and may stop reading. */
public final class FakeLiveSink implements LiveSink {
  private final List<Long> places = new ArrayList<>();
  private final List<String> sessions = new ArrayList<>();
  private final List<UniEmitter<? super Void>> blocked = new ArrayList<>();
  private boolean stuck;
  private boolean givenUp;

  public void stuck() {
    stuck = true;
  }

  /** The places of the notices it was shown, in order. */
  public List<Long> places() {
    return places;
  }

  /** The states of the sessions it was shown, in order. */
  public List<String> sessions() {
    return sessions;
  }

  public boolean hasGivenUp() {
    return givenUp;
  }

  @Override
  public Uni<Void> show(Notice notice) {
    places.add(notice.sequence());
    return taken();
  }

  @Override
  public Uni<Void> show(Session session) {
    sessions.add(session.status().word() + " " + session.meetingLink().orElse("without a link"));
    return taken();
  }

  @Override
  public void giveUp() {
    givenUp = true;
  }

  private Uni<Void> taken() {
    return stuck ? Uni.createFrom().emitter(blocked::add) : Uni.createFrom().voidItem();
  }
}
