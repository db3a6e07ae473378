package ai.aureeture.booking.adapter.outbound.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How events get from the table to the broker. */
@ConfigMapping(prefix = "booking.outbox")
interface OutboxSettings {
  /** Off where Debezium reads the table instead. */
  @WithDefault("true")
  boolean relay();

  /** The safety net, should a notification get lost. */
  @WithDefault("5s")
  Duration poll();

  /** How soon what has failed is tried again. */
  @WithDefault("500ms")
  Duration retry();

  String databaseUrl();
}
