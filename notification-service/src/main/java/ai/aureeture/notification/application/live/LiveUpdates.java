package ai.aureeture.notification.application.live;

import ai.aureeture.notification.application.port.Appointments;
import ai.aureeture.notification.application.port.LiveSink;
import ai.aureeture.notification.application.port.Notices;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.calendar.Appointment;
import ai.aureeture.notification.domain.inapp.Notice;
import ai.aureeture.notification.domain.live.LiveSignal.NoticeStored;
import ai.aureeture.notification.domain.live.LiveSignal.SessionStored;
import ai.aureeture.notification.domain.live.ShownVersions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** People follow what happens to them while it happens, in any number of open windows. */
@ApplicationScoped
public class LiveUpdates {
  private static final int SESSIONS_REMEMBERED = 10_000;

  private final Notices notices;
  private final Appointments appointments;
  private final ConcurrentMap<String, Set<LiveStream>> feeds = new ConcurrentHashMap<>();
  private final ShownVersions shown = new ShownVersions(SESSIONS_REMEMBERED);

  public LiveUpdates(Notices notices, Appointments appointments) {
    this.notices = notices;
    this.appointments = appointments;
  }

  /**
   * Where a window begins that knows everything up to the notice {@code since}: before all kept
   * ones when it is unknown, after the newest when none is given. To be asked before the window
   * opens, so that nothing falls between.
   */
  public Uni<Long> placeToBegin(String personId, Optional<String> since) {
    return since
        .map(noticeId -> notices.place(personId, noticeId))
        .orElseGet(() -> notices.last(personId));
  }

  /** Shows what comes after the place {@code from}, until {@link #leave}. */
  public LiveStream follow(String personId, long from, LiveSink sink) {
    var stream = new LiveStream(notices, sink, personId, from);
    feeds.compute(
        personId,
        (id, known) -> {
          var open = known == null ? ConcurrentHashMap.<LiveStream>newKeySet() : known;
          open.add(stream);
          return open;
        });
    // Only now that signals reach it: nothing falls between looking and listening.
    stream.catchUp();
    return stream;
  }

  public void leave(LiveStream stream) {
    stream.stop();
    feeds.computeIfPresent(
        stream.personId(),
        (id, open) -> {
          open.remove(stream);
          return open.isEmpty() ? null : open;
        });
  }

  /** This process has stored them: open windows need not look into the store. */
  public void stored(List<Notice> some) {
    some.forEach(notice -> of(notice.recipientId()).forEach(stream -> stream.noticeStored(notice)));
  }

  /** This process has stored the session. */
  public synchronized void stored(Session session) {
    if (shown.advance(session)) {
      of(session.mentor().id()).forEach(stream -> stream.changed(session));
      of(session.student().id()).forEach(stream -> stream.changed(session));
    }
  }

  /** A replica has stored a notice. */
  public void noticeStored(NoticeStored signal) {
    of(signal.recipientId()).forEach(stream -> stream.noticeStored(signal.sequence()));
  }

  /** A replica has stored a session; it is read only where one of its two people looks. */
  public Uni<Void> sessionStored(SessionStored signal) {
    return isNewToAWindow(signal)
        ? appointments
            .find(signal.sessionId())
            .invoke(found -> found.map(Appointment::session).ifPresent(this::stored))
            .replaceWithVoid()
        : Uni.createFrom().voidItem();
  }

  private synchronized boolean isNewToAWindow(SessionStored signal) {
    return !(of(signal.mentorId()).isEmpty() && of(signal.studentId()).isEmpty())
        && !shown.isShown(signal.sessionId(), signal.version());
  }

  /** Signals may have been missed: every window looks for itself. */
  public void catchUp() {
    feeds.values().forEach(open -> open.forEach(LiveStream::catchUp));
  }

  private Collection<LiveStream> of(String personId) {
    return feeds.getOrDefault(personId, Set.of());
  }
}
