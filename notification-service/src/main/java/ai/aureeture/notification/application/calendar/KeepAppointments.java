package ai.aureeture.notification.application.calendar;

import ai.aureeture.notification.application.live.LiveUpdates;
import ai.aureeture.notification.application.port.Appointments;
import ai.aureeture.notification.application.port.LiveSignals;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.SessionStatus;
import ai.aureeture.notification.domain.calendar.Appointment;
import ai.aureeture.notification.domain.live.LiveSignal.SessionStored;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Keeps the newest state of every session, as booking tells it. */
@ApplicationScoped
public class KeepAppointments {
  private final Appointments appointments;
  private final LiveUpdates windows;
  private final LiveSignals live;

  public KeepAppointments(Appointments appointments, LiveUpdates windows, LiveSignals live) {
    this.appointments = appointments;
    this.windows = windows;
    this.live = live;
  }

  /**
   * Repeats and older states change nothing. A booking that is no session, such as a request that
   * its student has withdrawn, is stored only where it was a session before.
   *
   * @return the newest state; empty where the booking is not stored
   */
  public Uni<Optional<Session>> keep(Session session) {
    if (session.isSession()) {
      return store(session);
    }
    return session.status() == SessionStatus.PAYMENT_PENDING
        ? nothing()
        : appointments
            .find(session.id())
            .flatMap(known -> known.isPresent() ? store(session) : nothing());
  }

  private Uni<Optional<Session>> store(Session session) {
    return appointments
        .change(session, UnaryOperator.identity())
        .map(Appointment::session)
        .invoke(windows::stored)
        .flatMap(stored -> live.send(SessionStored.of(stored)).replaceWith(Optional.of(stored)));
  }

  private static Uni<Optional<Session>> nothing() {
    return Uni.createFrom().item(Optional.empty());
  }
}
