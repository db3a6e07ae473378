package ai.aureeture.notification.adapter.outbound.mongo;

import ai.aureeture.notification.adapter.outbound.mongo.AppointmentDocument.Stored;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.calendar.Appointment;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An appointment before and after one change.
 *
 * @param before empty where the change begins it
 */
record AppointmentChange(Optional<Stored> before, Appointment next) {

  static AppointmentChange of(
      Optional<Stored> before, Session told, UnaryOperator<Appointment> decide) {
    var taken =
        before
            .map(known -> known.appointment().mergedWith(told))
            .orElseGet(() -> Appointment.of(told));
    return new AppointmentChange(before, decide.apply(taken));
  }

  boolean begins() {
    return before.isEmpty();
  }

  /** False where nothing is to be written. */
  boolean isOne() {
    return before.filter(known -> known.appointment().equals(next)).isEmpty();
  }

  /** Of what is written. */
  long revision() {
    return before.map(known -> known.revision() + 1).orElse(0L);
  }

  Stored stored() {
    return new Stored(next, revision());
  }
}
