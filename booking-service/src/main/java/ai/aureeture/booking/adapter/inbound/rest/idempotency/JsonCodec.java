package ai.aureeture.booking.adapter.inbound.rest.idempotency;

import ai.aureeture.booking.application.port.IdempotencyStore.Answer;
import ai.aureeture.http.requests.IdempotencyKey;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.UncheckedIOException;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers as they go over the wire, so that a second time is the first byte for byte. */
@ApplicationScoped
class JsonCodec {
  private final ObjectMapper json;

  JsonCodec(ObjectMapper json) {
    this.json = json;
  }

  /** What tells a body from another one. */
  String fingerprint(Object body) {
    return IdempotencyKey.fingerprint(json, body);
  }

  Answer write(RestResponse<?> response) {
    return new Answer(response.getStatus(), write(response.getEntity()));
  }

  <V> RestResponse<V> read(Answer answer) {
    return JsonCodec.<V>written(answer).build();
  }

  <V> RestResponse<V> replay(Answer answer) {
    return JsonCodec.<V>written(answer).header("Idempotency-Replayed", true).build();
  }

  // A text that is JSON already goes out as it is, whatever the view it was written from.
  @SuppressWarnings("unchecked")
  private static <V> ResponseBuilder<V> written(Answer answer) {
    return (ResponseBuilder<V>)
        ResponseBuilder.<Object>create(answer.status())
            .entity(answer.body())
            .type(MediaType.APPLICATION_JSON);
  }

  private String write(Object view) {
    try {
      return json.writeValueAsString(view);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
