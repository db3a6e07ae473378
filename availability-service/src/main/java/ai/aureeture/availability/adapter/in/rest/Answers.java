package ai.aureeture.availability.adapter.in.rest;

import ai.aureeture.availability.application.Answered;
import ai.aureeture.availability.application.port.StoredAvailability;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What is answered about a mentor's document, always with its entity tag. */
final class Answers {
  private static final String REPLAYED = "Idempotency-Replayed";

  private Answers() {}

  static RestResponse<AvailabilityView> of(StoredAvailability stored) {
    return of(AvailabilityView.of(stored.availability()), stored.revision());
  }

  static RestResponse<AvailabilityView> of(Answered answered) {
    var stored = answered.stored();
    var answer = builder(AvailabilityView.of(stored.availability()), stored.revision());
    return (answered.replayed() ? answer.header(REPLAYED, true) : answer).build();
  }

  static <T> RestResponse<T> of(T view, long revision) {
    return builder(view, revision).build();
  }

  static RestResponse<Void> noContent(long revision) {
    return ResponseBuilder.<Void>noContent()
        .header(HttpHeaders.ETAG, EntityTags.of(revision))
        .build();
  }

  static <T> RestResponse<T> notModified(long revision) {
    return ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED)
        .header(HttpHeaders.ETAG, EntityTags.of(revision))
        .build();
  }

  private static <T> ResponseBuilder<T> builder(T view, long revision) {
    return ResponseBuilder.ok(view).header(HttpHeaders.ETAG, EntityTags.of(revision));
  }
}
