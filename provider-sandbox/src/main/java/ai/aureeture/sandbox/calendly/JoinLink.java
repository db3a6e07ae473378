package ai.aureeture.sandbox.calendly;

import static ai.aureeture.sandbox.settings.Setting.SANDBOX_CALENDLY_LINK;
import static ai.aureeture.sandbox.settings.Setting.SANDBOX_CALENDLY_LINK_MILLIS;

import ai.aureeture.sandbox.http.Ids;
import ai.aureeture.sandbox.settings.Settings;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;

/** A join link is made by and by: initiated, processing, and then pushed or failed. */
final class JoinLink {
  private JoinLink() {}

  /** Sets what it has come to by now, judged by the age of the event. */
  static void update(JsonObject event, Settings settings) {
    var created = Instant.parse(event.getString("created_at"));
    var age = Duration.between(created, Instant.now()).toMillis();
    var wait = settings.number(SANDBOX_CALENDLY_LINK_MILLIS);
    var outcome = settings.text(SANDBOX_CALENDLY_LINK);
    var location = event.getJsonObject("location").put("join_url", null);
    if (age * 2 < wait) {
      location.put("status", "initiated");
    } else if (age < wait || outcome.equals("never")) {
      location.put("status", "processing");
    } else {
      location.put("status", outcome);
      var made = outcome.equals("pushed");
      if (made) location.put("join_url", url(event.getString("uri"), location.getString("type")));
    }
  }

  private static String url(String eventUri, String type) {
    var room = Ids.of(eventUri, 10).toLowerCase();
    if (type.startsWith("zoom")) return "https://us02web.zoom.us/j/" + room;
    return "https://meet.google.com/" + room.replaceFirst("(...)(....)(...)", "$1-$2-$3");
  }
}
