package ai.aureeture.booking.adapter.outbound.postgres;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.adapter.outbound.postgres.sessions.SessionListSql;
import ai.aureeture.booking.adapter.outbound.postgres.statistics.PostgresConductFigures;
import ai.aureeture.booking.adapter.outbound.postgres.statistics.PostgresEarnings;
import ai.aureeture.booking.adapter.outbound.postgres.statistics.PostgresMentorFigures;
import ai.aureeture.booking.adapter.outbound.postgres.statistics.PostgresPendingRequests;
import ai.aureeture.booking.adapter.outbound.postgres.statistics.PostgresSessionRecords;
import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.Store;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Twenty thousand sessions of other people do not slow down a person's own lists. */
@BookingServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DashboardPlansIT {
  private static final String OFFERS =
      """
      insert into mentor_offer (mentor_id, name, email, price_minor, currency)
      select 'crowd-' || i, 'Crowd', 'crowd@mentors.example', 150000, 'INR'
      from generate_series(0, 99) i
      """;

  private static final String SESSIONS =
      """
      insert into session (id, mentor_id, mentor_name, mentor_email, mentor_timezone, student_id,
        student_name, student_email, student_timezone, title, starts_at, ends_at, blocked_until,
        buffer_minutes, week_start, week_end, week_cap, price_minor, currency, status, listed,
        order_id, payment_id, warnings, booked_at, hold_expires_at, updated_at, version)
      select gen_random_uuid(), 'crowd-' || i % 100, 'Crowd', 'crowd@mentors.example',
        'Asia/Kolkata', 'crowd-' || i % 333, 'Crowd', 'crowd@students.example', 'Asia/Kolkata',
        'Advice', begins, begins + interval '1 hour', begins + interval '1 hour', 0, begins, begins,
        10, case when i % 5 = 1 then 0 else 150000 end, 'INR',
        case when begins < now() then 'completed'
             when i % 5 = 0 then 'reschedule_requested'
             when i % 5 = 1 then 'requested' else 'scheduled' end, true,
        'order_crowd_' || i, case when i % 5 = 1 then null else 'pay_crowd_' || i end, '[]',
        begins - interval '1 day', now() + interval '1 year', begins, 1
      from (select i, now() + (i - 19000) * interval '1 hour' begins
            from generate_series(1, 20000) i) times
      """;

  private static final String REQUESTS =
      """
      insert into reschedule_request (id, session_id, side, asked_by, reason, requested_at,
        lapses_at, status, answered_at)
      select gen_random_uuid(), id, case when version % 2 = 0 then 'mentor' else 'student' end,
        mentor_id, 'Ill', booked_at, now() + interval '1 day',
        case when status = 'reschedule_requested' then 'pending' else 'rejected' end,
        case when status = 'reschedule_requested' then null else booked_at end
      from session where mentor_id like 'crowd-%'
      """;

  private static final String REFUNDS =
      """
      insert into refund (payment_id, session_id, amount_minor, currency, reason, state,
        next_attempt_at)
      select payment_id, id, price_minor, 'INR', 'refunded', 'done', booked_at
      from session where mentor_id like 'crowd-%' and payment_id is not null
      """;

  private static final String STARTS =
      """
      insert into audit_entry (at, actor_role, what, session_id, mentor_id, detail)
      select starts_at, 'mentor', 'started', id, mentor_id, '{}'
      from session where mentor_id like 'crowd-%'
      """;

  private static final String LATEST = " order by starts_at desc, id desc limit 51";
  private static final Pattern SCAN = Pattern.compile("Scan.* on (session|reschedule_request)");

  @BeforeAll
  void aCrowd() {
    Store.run(OFFERS);
    Store.run(SESSIONS);
    Store.run(REQUESTS);
    Store.run(REFUNDS);
    Store.run(STARTS);
    Store.run("analyze session");
    Store.run("analyze reschedule_request");
    Store.run("analyze refund");
    Store.run("analyze audit_entry");
  }

  @AfterAll
  void alone() {
    Store.run("delete from reschedule_request where asked_by like 'crowd-%'");
    Store.run("delete from audit_entry where mentor_id like 'crowd-%'");
    Store.run(
        "delete from refund where session_id in"
            + " (select id from session where mentor_id like 'crowd-%')");
    Store.run("delete from session where mentor_id like 'crowd-%'");
    Store.run("delete from mentor_offer where mentor_id like 'crowd-%'");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reads")
  void queries_of_one_person_use_an_index_on_the_person(String read, String sql) {
    var plan = Store.plan(sql.replace("?1", "'crowd-7'"));
    var lines = plan.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (SCAN.matcher(lines.get(i)).find()) {
        assertTrue(lines.get(i + 1).matches(" *(Index|Recheck) Cond: .*"), plan);
      }
    }
    assertTrue(plan.contains("= 'crowd-7'::text"), plan);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        PostgresConductFigures.REQUESTS_TO_MOVE,
        PostgresConductFigures.LAPSED_HOLDS,
        PostgresConductFigures.REFUNDS
      })
  void conduct_is_counted_over_the_sessions_booked_lately(String sql) {
    var plan =
        Store.plan(
            sql.replace("?1", "now() - interval '90 days'").replace("?2", "5").replace("?3", "9"));
    assertTrue(plan.contains("session_by_booking"), plan);
    assertFalse(
        Pattern.compile("Seq Scan on (session|reschedule_request|refund|audit_entry)")
            .matcher(plan)
            .find(),
        plan);
  }

  @Test
  void every_way_to_name_a_session_has_an_index() {
    var sql = PostgresSessionRecords.FIRST.replace("$1", "'crowd-7'").replace("$2", "null::uuid");
    var plan = Store.plan(sql.replace("$3", "51"));
    assertTrue(plan.contains("session_by_student_email"), plan);
    assertFalse(Pattern.compile("Seq Scan on (session|refund)").matcher(plan).find(), plan);
  }

  static Stream<Arguments> reads() {
    return Stream.of(
        read("the account", PostgresEarnings.ACCOUNT),
        read("the takings", PostgresEarnings.TAKINGS, "'INR'", "'{1970-01-01T00:00:00Z}'"),
        read("the figures", PostgresMentorFigures.FIGURES, "now()", "now()"),
        read("the sessions kept", PostgresMentorFigures.KEPT, "now()"),
        read("the own requests", PostgresMentorFigures.ASKS, "now()"),
        read(
            "the pending requests",
            PostgresPendingRequests.PENDING,
            "now()",
            "now() - interval '2 days'",
            "now() - interval '30 days'",
            "'9999-01-01'",
            "''",
            "51",
            "'paid_booking,free_request,reschedule_request,feedback_pending'"),
        read("the payments", mine("mentor_id") + " and starts_at > now()" + LATEST),
        lists("the mentor's lists", Participant.MENTOR, sql -> sql.both),
        lists("the mentor's next upcoming sessions", Participant.MENTOR, sql -> sql.upcomingAfter),
        lists("the mentor's next past sessions", Participant.MENTOR, sql -> sql.pastAfter),
        lists("the student's lists", Participant.STUDENT, sql -> sql.both),
        lists("the student's total", Participant.STUDENT, sql -> sql.count));
  }

  private static Arguments lists(
      String read, Participant side, Function<SessionListSql, String> statement) {
    var sql =
        statement
            .apply(SessionListSql.of(side))
            .replace("$1", "?1")
            .replace("$2", "now()")
            .replace("$3", "51")
            .replace("$4", "now()")
            .replace("$5", "'00000000-0000-4000-8000-000000000000'::uuid")
            .replace("$6", "1");
    return Arguments.of(read, sql);
  }

  private static Arguments read(String name, String sql, String... parameters) {
    var query = sql;
    for (int i = 0; i < parameters.length; i++) {
      query = query.replace("?" + (i + 2), parameters[i]);
    }
    return Arguments.of(name, query);
  }

  private static String mine(String column) {
    return "select * from session where " + column + " = ?1 and listed = true";
  }
}
