package ai.aureeture.booking.adapter.inbound.rest.reviews;

import ai.aureeture.booking.adapter.inbound.rest.requests.PageRequest;
import ai.aureeture.booking.application.port.reviews.Reviews.Place;
import ai.aureeture.booking.domain.review.ReviewId;
import java.time.Instant;
import java.util.regex.Pattern;

/** Where a page of reviews goes on, as its cursor says it. */
public final class ReviewPlaces {
  // Years of four digits: the database knows no larger ones.
  private static final Pattern CURSOR = Pattern.compile("(\\d{4}-\\S{1,32}) (\\S+)");

  private ReviewPlaces() {}

  /** Fails for what is no cursor of ours. */
  public static Place read(String cursor) {
    var parts = CURSOR.matcher(cursor);
    if (!parts.matches()) {
      throw new IllegalArgumentException("Not a cursor of ours");
    }
    return new Place(Instant.parse(parts.group(1)), ReviewId.parse(parts.group(2)).orElseThrow());
  }

  public static String cursor(Place place) {
    return PageRequest.cursor(place.writtenAt() + " " + place.id());
  }
}
