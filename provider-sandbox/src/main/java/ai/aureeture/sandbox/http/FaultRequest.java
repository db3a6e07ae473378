package ai.aureeture.sandbox.http;

import io.vertx.core.json.JsonObject;
import java.util.Optional;

/** Reads the fault that a caller wants to switch on. */
public final class FaultRequest {
  private static final int TEN_SECONDS = 10_000;

  private FaultRequest() {}

  /** Empty when it makes no sense. */
  public static Optional<Fault> read(JsonObject json) {
    var status = json.getValue("status", 503);
    var delay = json.getValue("delayMs", TEN_SECONDS);
    var times = json.getValue("times", 0);
    if (!(json.getValue("mode") instanceof String name)
        || !(status instanceof Integer code)
        || !(delay instanceof Integer millis)
        || !(times instanceof Integer count)) {
      return Optional.empty();
    }
    if (code < 400 || code > 599 || millis < 0 || count < 0) return Optional.empty();
    for (var mode : Fault.Mode.values()) {
      if (mode.name().toLowerCase().replace('_', '-').equals(name)) {
        return Optional.of(new Fault(mode, code, millis, count));
      }
    }
    return Optional.empty();
  }
}
