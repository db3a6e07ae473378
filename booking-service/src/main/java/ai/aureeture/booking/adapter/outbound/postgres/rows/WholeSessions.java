package ai.aureeture.booking.adapter.outbound.postgres.rows;

import static java.util.stream.Collectors.joining;

import ai.aureeture.booking.adapter.outbound.postgres.database.Columns;
import ai.aureeture.booking.domain.payment.Refund;
import ai.aureeture.booking.domain.reschedule.RescheduleRequest;
import ai.aureeture.booking.domain.session.Session;
import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sessions with their refunds and requests in one statement, and so as they were at one moment.
 * Hibernate, which would keep a copy of each column to find what changes, is passed by: a list
 * changes nothing.
 */
public final class WholeSessions {
  /** Names in their order the columns that a query of sessions has to select from the table. */
  public static final String COLUMNS = String.join(", ", SessionColumns.NAMES);

  private static final String SELECT =
      Stream.of(
              of("s", List.of("list", "place")),
              of("r", RefundRow.NAMES),
              of("q", RescheduleRow.NAMES),
              of("s", SessionColumns.NAMES))
          .collect(joining(", ", "select ", ""));

  private WholeSessions() {}

  /**
   * @param sessions a query with {@link #COLUMNS}, a number {@code list}, and a number {@code
   *     place} that is unique within the list
   */
  public static String select(String sessions) {
    return SELECT
        + " from ("
        + sessions
        + ") s left join refund r on r.session_id = s.id"
        + " left join reschedule_request q on q.session_id = s.id"
        + " order by s.list, s.place, r.payment_id, q.requested_at, q.id";
  }

  /** What such a statement found, in the order of the lists and places. */
  public static List<Found> read(Iterable<Row> rows) {
    var found = new ArrayList<Parts>();
    for (var row : rows) {
      var columns = new Columns(row);
      int list = columns.number();
      long place = columns.amount();
      var refund = RefundRow.read(columns);
      var request = RescheduleRow.read(columns);
      if (found.isEmpty() || !found.getLast().areAt(list, place)) {
        found.add(new Parts(list, place, SessionColumns.read(columns)));
      }
      found.getLast().add(refund, request);
    }
    return found.stream().map(Parts::toFound).toList();
  }

  private static String of(String table, List<String> names) {
    return names.stream().map(name -> table + "." + name).collect(joining(", "));
  }

  /** A session in one of the lists. */
  public record Found(int list, Session session) {}

  /** The rows of one session: each refund stands beside each request. */
  private record Parts(
      int list,
      long place,
      SessionRow session,
      Set<Refund> refunds,
      Set<RescheduleRequest> requests) {
    Parts(int list, long place, SessionRow session) {
      this(list, place, session, new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    boolean areAt(int list, long place) {
      return this.list == list && this.place == place;
    }

    void add(@Nullable RefundRow refund, @Nullable RescheduleRow request) {
      if (refund != null) {
        refunds.add(refund.toRefund());
      }
      if (request != null) {
        requests.add(request.toRequest());
      }
    }

    Found toFound() {
      return new Found(list, session.toSession(List.copyOf(refunds), List.copyOf(requests)));
    }
  }
}
