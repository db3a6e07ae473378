package ai.aureeture.notification.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Students' zones that live as long as a test. */
public final class InMemoryStudentZones implements StudentZones {
  private record Known(String timezone, Instant bookedAt) {}

  private final Map<String, Known> all = new ConcurrentHashMap<>();

  @Override
  public Uni<Void> learn(String studentId, String timezone, Instant bookedAt) {
    var named = new Known(timezone, bookedAt);
    return Uni.createFrom()
        .item(() ->
            all.merge(
                studentId,
                named,
                (known, next) -> next.bookedAt().isAfter(known.bookedAt()) ? next : known))
        .replaceWithVoid();
  }

  @Override
  public Uni<Optional<String>> of(String studentId) {
    return Uni.createFrom()
        .item(() -> Optional.ofNullable(all.get(studentId)).map(Known::timezone));
  }

  @Override
  public Uni<Void> removeUntil(String studentId, Instant time) {
    return Uni.createFrom()
        .item(() ->
            all.computeIfPresent(
                studentId, (student, known) -> known.bookedAt().isAfter(time) ? known : null))
        .replaceWithVoid();
  }
}
