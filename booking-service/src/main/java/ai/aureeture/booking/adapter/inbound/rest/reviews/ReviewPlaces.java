package ai.aureeture.booking.adapter.inbound.rest.reviews;

import ai.aureeture.booking.adapter.inbound.rest.requests.TimeCursor;
import ai.aureeture.booking.application.port.reviews.Reviews.Place;
import ai.aureeture.booking.domain.review.ReviewId;

/** Where a page of reviews goes on, as its cursor says it. */
public final class ReviewPlaces {
  private ReviewPlaces() {}

  /** Fails for what is no cursor of ours. */
  public static Place read(String cursor) {
    var place = TimeCursor.read(cursor);
    return new Place(place.at(), ReviewId.parse(place.id()).orElseThrow());
  }

  public static String cursor(Place place) {
    return TimeCursor.of(place.writtenAt(), place.id());
  }
}
