package ai.aureeture.booking.adapter.outbound.postgres.rows;

import ai.aureeture.booking.adapter.outbound.postgres.database.Columns;
import ai.aureeture.booking.domain.Reservation;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.booking.domain.WeeklyCap;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;

@Embeddable
class ReservationColumns {
  /** In the order of {@link #read}. */
  static final List<String> NAMES =
      List.of(
          "starts_at",
          "ends_at",
          "blocked_until",
          "buffer_minutes",
          "week_start",
          "week_end",
          "week_cap");

  @Column(name = "starts_at")
  Instant startsAt;

  @Column(name = "ends_at")
  Instant endsAt;

  @Column(name = "blocked_until")
  Instant blockedUntil;

  @Column(name = "buffer_minutes")
  Integer bufferMinutes;

  @Column(name = "week_start")
  Instant weekStart;

  @Column(name = "week_end")
  Instant weekEnd;

  @Column(name = "week_cap")
  Integer weekCap;

  static ReservationColumns of(Reservation time) {
    var columns = new ReservationColumns();
    columns.startsAt = time.slot().start();
    columns.endsAt = time.slot().end();
    columns.blockedUntil = time.blockedUntil();
    columns.bufferMinutes = time.bufferMinutes();
    columns.weekStart = time.week().start();
    columns.weekEnd = time.week().end();
    columns.weekCap = time.week().cap();
    return columns;
  }

  static ReservationColumns read(Columns row) {
    var columns = new ReservationColumns();
    columns.startsAt = row.instant();
    columns.endsAt = row.instant();
    columns.blockedUntil = row.instant();
    columns.bufferMinutes = row.number();
    columns.weekStart = row.instant();
    columns.weekEnd = row.instant();
    columns.weekCap = row.number();
    return columns;
  }

  Reservation toReservation() {
    return new Reservation(
        new Slot(startsAt, endsAt), bufferMinutes, new WeeklyCap(weekStart, weekEnd, weekCap));
  }
}
