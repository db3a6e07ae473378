package ai.aureeture.booking.adapter.outbound.postgres.sessions;

import ai.aureeture.booking.adapter.outbound.postgres.database.EnumNames;
import ai.aureeture.booking.domain.Reservation;
import ai.aureeture.booking.domain.session.Claims;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** For what a session keeps time from others; the kind of a row in {@code slot_claim}. */
enum ClaimKind {
  BOOKED(Claims::booked),
  PROPOSED(Claims::proposed);

  private final Function<Claims, Optional<Reservation>> time;

  ClaimKind(Function<Claims, Optional<Reservation>> time) {
    this.time = time;
  }

  /** Those of which the session has another time than before, or none any longer. */
  static Stream<ClaimKind> changed(Claims before, Claims after) {
    return Stream.of(values()).filter(kind -> !kind.in(before).equals(kind.in(after)));
  }

  Optional<Reservation> in(Claims claims) {
    return time.apply(claims);
  }

  /** As the column has it. */
  String text() {
    return EnumNames.of(this);
  }
}
