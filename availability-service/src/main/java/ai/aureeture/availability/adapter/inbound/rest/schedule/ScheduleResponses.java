package ai.aureeture.availability.adapter.inbound.rest.schedule;

import ai.aureeture.availability.application.port.StoredAvailability;
import ai.aureeture.availability.application.schedule.CommandResult;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What is answered about a mentor's document, always with its entity tag. */
public final class ScheduleResponses {
  private static final String REPLAYED = "Idempotency-Replayed";

  private ScheduleResponses() {}

  public static RestResponse<AvailabilityView> of(StoredAvailability stored) {
    return of(AvailabilityView.of(stored.availability()), stored.revision());
  }

  public static RestResponse<AvailabilityView> of(CommandResult result) {
    var stored = result.stored();
    var answer = builder(AvailabilityView.of(stored.availability()), stored.revision());
    return (result.replayed() ? answer.header(REPLAYED, true) : answer).build();
  }

  public static <T> RestResponse<T> of(T view, long revision) {
    return builder(view, revision).build();
  }

  public static RestResponse<Void> noContent(long revision) {
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
