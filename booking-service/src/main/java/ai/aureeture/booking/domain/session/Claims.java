package ai.aureeture.booking.domain.session;

import ai.aureeture.booking.domain.Reservation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All the time that is kept from others for a session's sake.
 *
 * @param booked its own time; empty once it does not stand
 * @param proposed the time that an open request would move it to
 */
public record Claims(Optional<Reservation> booked, Optional<Reservation> proposed) {
  public static final Claims NONE = new Claims(Optional.empty(), Optional.empty());

  public List<Reservation> all() {
    return Stream.concat(booked.stream(), proposed.stream()).toList();
  }
}
