package ai.aureeture.booking.support;

import static java.util.stream.Collectors.joining;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Sessions of two people as rows, as many as wanted: for figures over more than a test can book.
 */
public final class SessionRows {
  private static final String OFFER =
      """
      insert into mentor_offer (mentor_id, name, email, price_minor, currency)
      values (?, 'Crowd', 'crowd@mentors.example', 150000, 'INR') on conflict do nothing
      """;

  private static final String SESSION =
      """
      insert into session (id, mentor_id, mentor_name, mentor_email, mentor_timezone, student_id,
        student_name, student_email, student_timezone, title, starts_at, ends_at, blocked_until,
        buffer_minutes, week_start, week_end, week_cap, price_minor, currency, status,
        cancel_reason, listed, order_id, payment_id, warnings, booked_at, hold_expires_at,
        updated_at, version)
      select id, ?, 'Crowd', 'crowd@mentors.example', 'Asia/Kolkata', ?, 'Crowd',
        'crowd@students.example', 'Asia/Kolkata', 'Advice', at + interval '1 day',
        at + interval '25 hours', at + interval '25 hours', 0, at, at, 10, ?, 'INR', ?,
        nullif(?, ''), ?, 'order_' || id, case when ? then 'pay_' || id end, '[]', at,
        at + ? * interval '1 second', at, 1
      from unnest(cast(string_to_array(?, ',') as uuid[])) id, cast(? as timestamptz) at
      """;

  private static final String REQUEST =
      """
      insert into reschedule_request (id, session_id, side, asked_by, reason, requested_at,
        lapses_at, status, answered_at)
      select gen_random_uuid(), id, ?, case when ? = 'mentor' then mentor_id else student_id end,
        'Ill', cast(? as timestamptz), booked_at, 'rejected', booked_at from session
      where id = any (cast(string_to_array(?, ',') as uuid[]))
      """;

  private static final String REFUND =
      """
      insert into refund (payment_id, session_id, amount_minor, currency, reason, state,
        next_attempt_at, due_since)
      select coalesce(payment_id, 'pay_' || id), id, cast(? as bigint), 'INR', ?, 'done',
        cast(? as timestamptz), cast(? as timestamptz) from session
      where id = any (cast(string_to_array(?, ',') as uuid[]))
      """;

  private static final String AUDIT =
      """
      insert into audit_entry (at, actor_role, what, session_id, mentor_id, detail)
      select booked_at, ?, ?, id, mentor_id, '{}' from session
      where id = any (cast(string_to_array(?, ',') as uuid[]))
      """;

  private final String mentor;
  private final String student;
  private final Instant bookedAt;
  private Duration heldFor = Duration.ofMinutes(10);
  private long price = 150_000;

  private SessionRows(String mentor, String student, Instant bookedAt) {
    this.mentor = mentor;
    this.student = student;
    this.bookedAt = bookedAt;
  }

  public static SessionRows of(String mentor, String student, Instant bookedAt) {
    Store.run(OFFER, mentor);
    return new SessionRows(mentor, student, bookedAt);
  }

  /** As the import writes them, which keeps no time to pay. */
  public SessionRows imported() {
    heldFor = Duration.ZERO;
    return this;
  }

  /** With nothing to pay. */
  public SessionRows free() {
    price = 0;
    return this;
  }

  @CanIgnoreReturnValue
  public List<UUID> requested(int times) {
    return insert(times, "requested", "", true);
  }

  @CanIgnoreReturnValue
  public List<UUID> scheduled(int times) {
    return insert(times, "scheduled", "", true);
  }

  @CanIgnoreReturnValue
  public List<UUID> completed(int times) {
    return insert(times, "completed", "", true);
  }

  @CanIgnoreReturnValue
  public List<UUID> held(int times) {
    return insert(times, "payment_pending", "", false);
  }

  /** Cancelled with a payment: {@code refunded} or {@code slot_lost}. */
  @CanIgnoreReturnValue
  public List<UUID> paidAndCancelled(int times, String reason) {
    return insert(times, "cancelled", reason, true);
  }

  /** Cancelled without one: {@code hold_lapsed} or {@code hold_released}. */
  @CanIgnoreReturnValue
  public List<UUID> cancelled(int times, String reason) {
    return insert(times, "cancelled", reason, false);
  }

  public static void askToMove(List<UUID> sessions, String side, Instant at) {
    Store.run(REQUEST, side, side, at.toString(), list(sessions));
  }

  public static void refund(List<UUID> sessions, long minor, String reason, Instant at) {
    Store.run(REFUND, minor, reason, at.toString(), at.toString(), list(sessions));
  }

  /** An entry of the audit trail, such as {@code started} by {@code mentor}. */
  public static void audit(List<UUID> sessions, String what, String actorRole) {
    Store.run(AUDIT, actorRole, what, list(sessions));
  }

  /** Takes all sessions booked in that time away again. */
  public static void removeBooked(Instant from, Instant until) {
    var booked =
        " in (select id from session where mentor_name = 'Crowd'"
            + " and booked_at between cast(? as timestamptz) and cast(? as timestamptz))";
    Stream.of("reschedule_request", "refund", "audit_entry")
        .forEach(table ->
            Store.run(
                "delete from " + table + " where session_id" + booked,
                from.toString(),
                until.toString()));
    Store.run("delete from session where id" + booked, from.toString(), until.toString());
    Store.run(
        "delete from mentor_offer o where name = 'Crowd'"
            + " and not exists (select 1 from session s where s.mentor_id = o.mentor_id)");
  }

  private List<UUID> insert(int times, String status, String reason, boolean isSession) {
    var ids = Stream.generate(UUID::randomUUID).limit(times).toList();
    Store.run(
        SESSION,
        mentor,
        student,
        price,
        status,
        reason,
        isSession,
        isSession && price > 0,
        heldFor.toSeconds(),
        list(ids),
        bookedAt.toString());
    return ids;
  }

  private static String list(List<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(joining(","));
  }
}
