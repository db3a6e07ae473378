package ai.aureeture.notification.adapter.inbound.rest.webhooks;

import ai.aureeture.http.problems.Problem;
import ai.aureeture.notification.application.port.webhooks.WebhookDeliveries.Place;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a page goes on: opaque to callers, the place of the last delivery they saw. */
final class PlaceCursor {
  private static final Pattern SHAPE = Pattern.compile("([0-9]{1,14})-([0-9a-f-]{36})");

  private PlaceCursor() {}

  static String of(Place place) {
    return place.createdAt().toEpochMilli() + "-" + place.deliveryId();
  }

  /**
   * @throws Problem 400 for anything this service did not hand out
   */
  static Optional<Place> read(@Nullable String cursor) {
    if (cursor == null) {
      return Optional.empty();
    }
    var parts = SHAPE.matcher(cursor);
    if (!parts.matches()) {
      throw Problem.invalid("cursor", "is not one that this list handed out");
    }
    var createdAt = Instant.ofEpochMilli(Long.parseLong(parts.group(1)));
    return Optional.of(new Place(createdAt, parts.group(2)));
  }
}
