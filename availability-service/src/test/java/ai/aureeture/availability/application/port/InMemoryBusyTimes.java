package ai.aureeture.availability.application.port;

import ai.aureeture.availability.domain.slots.SessionTime;
import ai.aureeture.availability.domain.time.TimeRange;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sessions' times for as long as a test lasts. */
public final class InMemoryBusyTimes implements BusyTimes {
  private final Map<String, SessionTime> bySession = new HashMap<>();

  @Override
  public Uni<Boolean> remember(SessionTime session) {
    return Uni.createFrom().item(() -> put(session));
  }

  @Override
  public Uni<Optional<SessionTime>> session(String sessionId) {
    return Uni.createFrom().item(() -> get(sessionId));
  }

  @Override
  public Uni<List<SessionTime>> sessions(String mentorId, TimeRange stretch) {
    return Uni.createFrom().item(() -> find(mentorId, stretch));
  }

  private synchronized boolean put(SessionTime session) {
    var known = bySession.get(session.sessionId());
    boolean newer = known == null || known.version() < session.version();
    if (newer) {
      bySession.put(session.sessionId(), session);
    }
    return newer;
  }

  private synchronized Optional<SessionTime> get(String sessionId) {
    return Optional.ofNullable(bySession.get(sessionId));
  }

  private synchronized List<SessionTime> find(String mentorId, TimeRange stretch) {
    return bySession.values().stream()
        .filter(session -> session.mentorId().equals(mentorId))
        .filter(session -> session.busy().stream().anyMatch(time -> time.reachesInto(stretch)))
        .toList();
  }
}
