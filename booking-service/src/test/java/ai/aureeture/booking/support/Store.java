package ai.aureeture.booking.support;

import ai.aureeture.testsupport.RealPostgres;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** The tables, for what a test cannot wait for. */
public final class Store {
  private Store() {}

  /** Lets the time to pay be over. */
  public static void expire(String session) {
    run(
        "update session set hold_expires_at = ?, reconcile_at = least(reconcile_at, now())"
            + " where id = ?",
        at(Instant.now().minusSeconds(1)),
        UUID.fromString(session));
  }

  /** Moves an hour's session to another time. */
  public static void move(String session, Instant start) {
    var end = start.plus(Duration.ofHours(1));
    run(
        "with moved as (update session set starts_at = ?, ends_at = ?, blocked_until = ?"
            + " where id = ? returning *) update slot_claim c set starts_at = m.starts_at,"
            + " ends_at = m.ends_at, blocked_until = m.blocked_until from moved m"
            + " where c.session_id = m.id and kind = 'booked'",
        at(start),
        at(end),
        at(end),
        UUID.fromString(session));
  }

  /** Lets the time to answer be over, for all that waits for an answer. */
  public static void letAnswersBeLate(String session) {
    var id = UUID.fromString(session);
    run("update session set hold_expires_at = now() where id = ?", id);
    run("update reschedule_request set lapses_at = now() where session_id = ?", id);
  }

  /** Lets everything that was asked about a session have been asked so much earlier. */
  public static void askedEarlier(String session, Duration by) {
    run(
        "update reschedule_request set requested_at = requested_at - ? * interval '1 second'"
            + " where session_id = ?",
        by.toSeconds(),
        UUID.fromString(session));
  }

  /** Lets a session have taken place. */
  public static void complete(String session) {
    run("update session set status = 'completed' where id = ?", UUID.fromString(session));
  }

  /** Lets a session have been booked at another time. */
  public static void bookedAt(String session, Instant at) {
    run("update session set booked_at = ? where id = ?", at(at), UUID.fromString(session));
  }

  /** Lets a session have cost something else. */
  public static void price(String session, long minor) {
    run("update session set price_minor = ? where id = ?", minor, UUID.fromString(session));
  }

  /** Lets there be as many more of a session, an hour after the other. */
  public static void repeat(String session, int times) {
    run(
        """
        insert into session select (jsonb_populate_record(s, jsonb_build_object(
          'id', gen_random_uuid(), 'order_id', s.order_id || i, 'payment_id', s.payment_id || i,
          'starts_at', s.starts_at + i * interval '1 hour',
          'ends_at', s.ends_at + i * interval '1 hour'))).*
        from session s, generate_series(1, ?) i where s.id = ?
        """,
        times,
        UUID.fromString(session));
  }

  /** Lets a refund that waits for its next attempt be due. */
  public static void retryRefundNow(String session) {
    run(
        "update refund set next_attempt_at = now() where state = 'due' and session_id = ?",
        UUID.fromString(session));
  }

  /** As long as it is not closed, a caller who books the mentor's time waits for it. */
  public static Halt halt(String mentor) {
    return lock("select 1 from mentor_offer where mentor_id = ? for update", mentor);
  }

  /** Keeps everyone who reads or writes sessions waiting until it is closed. */
  public static Halt haltSessions() {
    return lock("lock table session in access exclusive mode");
  }

  /** Fails where another has the review's row; keeps its changes waiting until it is closed. */
  public static Halt haltReview(String session) {
    return lock(
        "select 1 from review where session_id = ? for update nowait", UUID.fromString(session));
  }

  private static Halt lock(String sql, Object... parameters) {
    try {
      var connection = DriverManager.getConnection("jdbc:" + RealPostgres.url());
      connection.setAutoCommit(false);
      try (var statement = connection.prepareStatement(sql)) {
        for (int i = 0; i < parameters.length; i++) {
          statement.setObject(i + 1, parameters[i]);
        }
        statement.execute();
      }
      return () -> {
        try {
          connection.close();
        } catch (SQLException e) {
          throw new IllegalStateException(e);
        }
      };
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How many transactions wait for a mentor's lock. */
  public static long waiting() {
    return count(
        "select count(*) from pg_stat_activity"
            + " where wait_event_type = 'Lock' and query like '%mentor_offer%'");
  }

  /** How many reads of requests to move wait for a lock. */
  public static long waitingForRequests() {
    return count(
        "select count(*) from pg_stat_activity"
            + " where wait_event_type = 'Lock' and query like '%reschedule_request%'");
  }

  /** How many erasures wait for a review's row. */
  public static long waitingForReviews() {
    return count(
        "select count(*) from pg_stat_activity"
            + " where wait_event_type = 'Lock' and query like '% review %'");
  }

  /** How many lists of sessions wait for a lock. */
  public static long waitingLists() {
    return count(
        "select count(*) from pg_stat_activity"
            + " where wait_event_type = 'Lock' and query like 'select s.list, s.place,%'");
  }

  public static void run(String sql, Object... parameters) {
    try (var connection = DriverManager.getConnection("jdbc:" + RealPostgres.url());
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How the database would go about a query, a line a step. */
  public static String plan(String query) {
    try (var connection = DriverManager.getConnection("jdbc:" + RealPostgres.url());
        var statement = connection.createStatement();
        var rows = statement.executeQuery("explain (costs off) " + query)) {
      var plan = new StringBuilder();
      while (rows.next()) {
        plan.append(rows.getString(1)).append('\n');
      }
      return plan.toString();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public static long count(String sql, Object... parameters) {
    try (var connection = DriverManager.getConnection("jdbc:" + RealPostgres.url());
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      var rows = statement.executeQuery();
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What others wait for. */
  public interface Halt extends AutoCloseable {
    @Override
    void close();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
