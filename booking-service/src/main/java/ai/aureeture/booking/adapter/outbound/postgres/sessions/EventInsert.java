package ai.aureeture.booking.adapter.outbound.postgres.sessions;

import static java.util.stream.Collectors.joining;

import ai.aureeture.booking.adapter.outbound.postgres.audit.AuditRow;
import ai.aureeture.booking.adapter.outbound.postgres.outbox.OutboxRow;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What happened to a session, for the audit trail and for the broker, in one statement. */
final class EventInsert {
  private EventInsert() {}

  /**
   * @param entries at least one
   */
  static Uni<Void> execute(List<AuditRow> entries, List<OutboxRow> events) {
    var values =
        Stream.concat(
                entries.stream().map(AuditRow::values), events.stream().map(OutboxRow::values))
            .flatMap(List::stream)
            .iterator();
    return Panache.getSession()
        .flatMap(database -> {
          var insert = database.createNativeQuery(sql(entries.size(), events.size()));
          for (int i = 1; values.hasNext(); i++) {
            insert.setParameter(i, values.next());
          }
          return insert.executeUpdate();
        })
        .replaceWithVoid();
  }

  private static String sql(int entries, int events) {
    var audit = insert("audit_entry", AuditRow.COLUMNS, entries, 1);
    return events == 0
        ? audit
        : "with audited as (%s) %s"
            .formatted(
                audit,
                insert("outbox", OutboxRow.COLUMNS, events, 1 + entries * AuditRow.COLUMNS.size()));
  }

  private static String insert(String table, List<String> columns, int rows, int first) {
    var values =
        IntStream.range(0, rows)
            .mapToObj(row -> row(columns.size(), first + row * columns.size()))
            .collect(joining(", "));
    return "insert into %s (%s) values %s".formatted(table, String.join(", ", columns), values);
  }

  private static String row(int columns, int first) {
    return IntStream.range(first, first + columns)
        .mapToObj(index -> "?" + index)
        .collect(joining(", ", "(", ")"));
  }
}
