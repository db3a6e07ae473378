package ai.aureeture.booking.adapter.outbound.outbox;

import static java.util.concurrent.TimeUnit.SECONDS;

import ai.aureeture.events.cloudevents.CloudEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The outbox table over a connection of our own: it listens, and its lock lives as long as it. */
final class OutboxReader {
  /** Any number, the same in every replica. */
  private static final long RELAY_LOCK = 7_253_061_994L;

  /** The most events that are read at once. */
  static final int BATCH = 500;

  /** Seconds; a connection that does not answer in time may hang for good. */
  private static final int PATIENCE = 10;

  private final PgConnection connection;

  private OutboxReader(PgConnection connection) {
    this.connection = connection;
  }

  /** Without a peer that answers, PostgreSQL would keep a dead relay's lock for hours. */
  private static final Map<String, String> KEEPALIVES =
      Map.of(
          "tcp_keepalives_idle", "5", "tcp_keepalives_interval", "5", "tcp_keepalives_count", "2");

  static Future<OutboxReader> open(Vertx vertx, String databaseUrl) {
    var options = PgConnectOptions.fromUri(databaseUrl).setCachePreparedStatements(true);
    KEEPALIVES.forEach(options::addProperty);
    var connecting = PgConnection.connect(vertx, options);
    return connecting
        .map(OutboxReader::new)
        .timeout(PATIENCE, SECONDS)
        .onFailure(_ -> connecting.onSuccess(PgConnection::close));
  }

  /** Whether this connection is the only relay now; it stays so until it closes. */
  Future<Boolean> tryToLead() {
    return connection
        .preparedQuery("select pg_try_advisory_lock($1)")
        .execute(Tuple.of(RELAY_LOCK))
        .map(rows -> rows.iterator().next().getBoolean(0))
        .timeout(PATIENCE, SECONDS);
  }

  Future<Void> listen(Runnable onNews) {
    connection.notificationHandler(_ -> onNews.run());
    return connection.query("listen outbox").execute().<Void>mapEmpty().timeout(PATIENCE, SECONDS);
  }

  void onClose(Runnable action) {
    connection.closeHandler(_ -> action.run());
  }

  /** The oldest events, in the order of their commits for any one session. */
  Future<List<OutgoingEvent>> oldest() {
    return connection
        .preparedQuery(
            "select position, id, aggregateid, type, payload, public_payload, subject, occurred_at, traceparent"
                + " from outbox order by position limit $1")
        .execute(Tuple.of(BATCH))
        .map(OutboxReader::events)
        .timeout(PATIENCE, SECONDS);
  }

  Future<Void> delete(List<OutgoingEvent> sent) {
    var positions = sent.stream().map(OutgoingEvent::position).toArray(Long[]::new);
    return connection
        .preparedQuery("delete from outbox where position = any($1)")
        .execute(Tuple.of(positions))
        .<Void>mapEmpty()
        .timeout(PATIENCE, SECONDS);
  }

  /** Gives the connection up; {@link #onClose} tells when it is gone. */
  void drop() {
    var _ = connection.close();
  }

  private static List<OutgoingEvent> events(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false).map(OutboxReader::event).toList();
  }

  // The version before wrote none.
  private static Optional<byte[]> publicData(Row row, byte[] data) {
    var payload = row.getBuffer("public_payload");
    return payload == null
        ? CloudEvent.publicData(row.getString("type"), data)
        : Optional.of(payload.getBytes());
  }

  private static OutgoingEvent event(Row row) {
    var data = row.getBuffer("payload").getBytes();
    return new OutgoingEvent(
        row.getLong("position"),
        row.getUUID("id"),
        row.getString("aggregateid"),
        row.getString("type"),
        data,
        publicData(row, data),
        row.getString("subject"),
        row.get(OffsetDateTime.class, "occurred_at").toInstant(),
        Optional.ofNullable(row.getString("traceparent")));
  }
}
