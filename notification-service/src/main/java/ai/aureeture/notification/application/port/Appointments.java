package ai.aureeture.notification.application.port;

import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.calendar.Appointment;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All sessions that stand or stood, one of each. Every change of one is atomic. */
public interface Appointments {

  /**
   * Takes in what was told, then changes the result by {@code decide}, which may run again; begins
   * the appointment when there is none yet. Answers what is stored now.
   */
  Uni<Appointment> change(Session told, UnaryOperator<Appointment> decide);

  /** Empty when the session is not known. */
  Uni<Optional<Appointment>> find(String sessionId);

  /**
   * Those of one person, as mentor or student, that end after {@code end}; earliest start first.
   */
  Uni<List<Appointment>> of(String personId, Instant end, int limit);
}
