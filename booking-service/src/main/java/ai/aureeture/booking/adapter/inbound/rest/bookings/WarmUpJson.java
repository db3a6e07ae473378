package ai.aureeture.booking.adapter.inbound.rest.bookings;

import ai.aureeture.http.warmup.WarmUpStep;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;

/** A request to book as it is read and validated, which no caller without a token can try. */
@ApplicationScoped
class WarmUpJson implements WarmUpStep {
  private static final String REQUEST =
      """
      {"mentorId":"warm-up","startTime":"1970-01-01T00:00:00Z","endTime":"1970-01-01T01:00:00Z",
       "title":"Warm-up","studentTimezone":"Europe/London","studentEmail":"warm-up@aureeture.example"}
      """;

  private final ObjectMapper json;
  private final Validator validator;

  WarmUpJson(ObjectMapper json, Validator validator) {
    this.json = json;
    this.validator = validator;
  }

  @Override
  public Uni<?> run() {
    return Uni.createFrom().item(() -> validator.validate(read()));
  }

  private BookingRequest read() {
    try {
      return json.readValue(REQUEST, BookingRequest.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
