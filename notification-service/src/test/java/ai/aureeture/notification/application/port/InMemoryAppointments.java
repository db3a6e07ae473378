package ai.aureeture.notification.application.port;

import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.calendar.Appointment;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Appointments that live as long as a test. */
public final class InMemoryAppointments implements Appointments {
  private final Map<String, Appointment> all = new HashMap<>();

  @Override
  public Uni<Appointment> change(Session session, UnaryOperator<Appointment> decide) {
    return later(() ->
        all.compute(
            session.id(),
            (id, known) ->
                decide.apply(known == null ? Appointment.of(session) : known.mergedWith(session))));
  }

  @Override
  public Uni<Optional<Appointment>> find(String sessionId) {
    return later(() -> Optional.ofNullable(all.get(sessionId)));
  }

  @Override
  public Uni<List<Appointment>> of(String personId, Instant end, int limit) {
    return later(() ->
        all.values().stream()
            .filter(known -> isOf(known.session(), personId))
            .filter(known -> known.session().end().isAfter(end))
            .sorted(Comparator.comparing(known -> known.session().start()))
            .limit(limit)
            .toList());
  }

  private static boolean isOf(Session session, String personId) {
    return session.mentor().id().equals(personId) || session.student().id().equals(personId);
  }

  private <T> Uni<T> later(Supplier<T> answer) {
    return Uni.createFrom()
        .item(() -> {
          synchronized (all) {
            return answer.get();
          }
        });
  }
}
