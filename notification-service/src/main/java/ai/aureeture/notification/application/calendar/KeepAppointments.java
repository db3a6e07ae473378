package ai.aureeture.notification.application.calendar;

import ai.aureeture.notification.application.port.Appointments;
import ai.aureeture.notification.application.port.LiveSignals;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.calendar.Appointment;
import ai.aureeture.notification.domain.live.LiveSignal.SessionStored;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.UnaryOperator;

/** Keeps the newest state of every session, as booking tells it. */
@ApplicationScoped
public class KeepAppointments {
  private final Appointments appointments;
  private final LiveSignals live;

  public KeepAppointments(Appointments appointments, LiveSignals live) {
    this.appointments = appointments;
    this.live = live;
  }

  /**
   * Repeats and older states change nothing. A booking that is no session is stored only where it
   * was one before: a request that its student has withdrawn.
   */
  public Uni<Void> keep(Session session) {
    return session.isSession()
        ? store(session)
        : appointments
            .find(session.id())
            .flatMap(known -> known.isPresent() ? store(session) : Uni.createFrom().voidItem());
  }

  private Uni<Void> store(Session session) {
    return appointments
        .change(session, UnaryOperator.identity())
        .map(Appointment::session)
        .flatMap(stored -> live.send(SessionStored.of(stored)));
  }
}
