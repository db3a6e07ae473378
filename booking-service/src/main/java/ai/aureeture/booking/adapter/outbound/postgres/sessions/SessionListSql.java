package ai.aureeture.booking.adapter.outbound.postgres.sessions;

import ai.aureeture.booking.adapter.outbound.postgres.rows.WholeSessions;
import ai.aureeture.booking.domain.Participant;
import java.util.Map;

/**
 * The statements of the lists. $1 is the person, $2 now, and $3 how many sessions to read; of a
 * page behind a place, $4 and $5 are the place's start and id and $6 of an upcoming one its rank.
 */
public final class SessionListSql {
  static final int UPCOMING = 1;
  static final int PAST = 2;

  private static final String IS_UPCOMING =
      "status not in ('completed', 'cancelled') and ends_at > $2";
  private static final String RANK = "(case when status = 'ongoing' then 0 else 1 end)";
  private static final String UPCOMING_ORDER = RANK + ", starts_at, id";
  private static final String PAST_ORDER = "starts_at desc, id desc";

  private static final String UPCOMING_AFTER = " and (" + RANK + ", starts_at, id) > ($6, $4, $5)";
  private static final String PAST_AFTER = " and (starts_at, id) < ($4, $5)";

  private static final Map<Participant, SessionListSql> OF_SIDE =
      Map.of(
          Participant.MENTOR, new SessionListSql("mentor_id"),
          Participant.STUDENT, new SessionListSql("student_id"));

  private final String column;

  public final String both;
  final String upcoming;
  public final String upcomingAfter;
  final String past;
  public final String pastAfter;
  public final String count;

  private SessionListSql(String column) {
    this.column = column;
    both = WholeSessions.select(upcoming("") + " union all " + past(""));
    upcoming = WholeSessions.select(upcoming(""));
    upcomingAfter = WholeSessions.select(upcoming(UPCOMING_AFTER));
    past = WholeSessions.select(past(""));
    pastAfter = WholeSessions.select(past(PAST_AFTER));
    count = "select count(1) from session where " + column + " = $1 and listed";
  }

  public static SessionListSql of(Participant side) {
    return OF_SIDE.get(side);
  }

  private String upcoming(String after) {
    return page(UPCOMING, IS_UPCOMING + after, UPCOMING_ORDER);
  }

  private String past(String after) {
    return page(PAST, "not (" + IS_UPCOMING + ")" + after, PAST_ORDER);
  }

  private String page(int list, String condition, String order) {
    return """
    (select %d as list, row_number() over (order by %s) as place, %s from session
    where %s = $1 and listed and %s order by %s limit $3)\
    """
        .formatted(list, order, WholeSessions.COLUMNS, column, condition, order);
  }
}
