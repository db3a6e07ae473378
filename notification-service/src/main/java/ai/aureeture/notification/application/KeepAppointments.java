package ai.aureeture.notification.application;

import ai.aureeture.notification.application.port.Appointments;
import ai.aureeture.notification.domain.Session;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.function.UnaryOperator;

/** Keeps up with what booking and meeting-link tell of every session. */
@Singleton
public class KeepAppointments {
  private final Appointments appointments;

  public KeepAppointments(Appointments appointments) {
    this.appointments = appointments;
  }

  /** Repeats and what is older change nothing; an attempt to book is nobody's appointment. */
  public Uni<Void> told(Session session) {
    return session.everStood()
        ? appointments.change(session, UnaryOperator.identity()).replaceWithVoid()
        : Uni.createFrom().voidItem();
  }
}
