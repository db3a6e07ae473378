package ai.aureeture.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Events as JSON: instants in ISO-8601 UTC, absent for null, unknown fields ignored on reading. */
final class EventJson {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .build();

  private EventJson() {}

  static byte[] write(Object told) {
    try {
      return MAPPER.writeValueAsBytes(told);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SessionSnapshot readSnapshot(String json) {
    try {
      return MAPPER.readValue(json, SessionSnapshot.class);
    } catch (JsonProcessingException e) {
      throw new MalformedEvent("the session is not readable JSON", e);
    }
  }

  static <E extends PublishedEvent> E read(byte[] json, Class<E> type) {
    try {
      E event = MAPPER.readValue(json, type);
      if (event == null || event instanceof SessionRelated of && of.session() == null) {
        throw new MalformedEvent(type.getSimpleName() + " without its session", null);
      }
      return event;
    } catch (IOException e) {
      throw new MalformedEvent(type.getSimpleName() + " is not readable JSON", e);
    }
  }
}
