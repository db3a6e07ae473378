package ai.aureeture.notification.application.port;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The zones of the schedules as a test sets them. */
public final class FakeMentorZones implements MentorZones {
  private final Map<String, String> zones = new ConcurrentHashMap<>();

  public void moved(String mentorId, String timezone) {
    zones.put(mentorId, timezone);
  }

  @Override
  public Uni<Optional<String>> of(String mentorId) {
    return Uni.createFrom().item(() -> Optional.ofNullable(zones.get(mentorId)));
  }
}
