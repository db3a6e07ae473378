package ai.aureeture.booking.adapter.outbound.postgres.database;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row's columns one after the other, in the order in which a statement names them. */
public final class Columns {
  private final Row row;
  private int next;

  public Columns(Row row) {
    this.row = row;
  }

  public @Nullable String text() {
    return row.getString(next++);
  }

  public boolean flag() {
    return row.getBoolean(next++);
  }

  public @Nullable Integer number() {
    return row.getInteger(next++);
  }

  public @Nullable Long amount() {
    return row.getLong(next++);
  }

  public @Nullable UUID uuid() {
    return row.getUUID(next++);
  }

  public @Nullable Instant instant() {
    OffsetDateTime time = row.getOffsetDateTime(next++);
    return time == null ? null : time.toInstant();
  }
}
