package ai.aureeture.events.cloudevents;

import ai.aureeture.events.BookingEvent;
import ai.aureeture.events.Personal;
import ai.aureeture.events.PublishedEvent;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Events as JSON: instants in ISO-8601 UTC, absent for null, unknown fields ignored on reading. */
public final class EventJson {
  private static final ObjectMapper WHOLE =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .build();

  private static final ObjectMapper PUBLIC =
      WHOLE.copy().setAnnotationIntrospector(new WithoutPersonal());

  private EventJson() {}

  private static final class WithoutPersonal extends JacksonAnnotationIntrospector {
    @Override
    public boolean hasIgnoreMarker(AnnotatedMember member) {
      return member.hasAnnotation(Personal.class) || super.hasIgnoreMarker(member);
    }
  }

  public static byte[] write(PublishedEvent event) {
    return write(event, WHOLE);
  }

  /** Without {@link Personal} fields. */
  public static byte[] writePublic(PublishedEvent event) {
    return write(event, PUBLIC);
  }

  public static <E extends PublishedEvent> E read(byte[] json, Class<E> type) {
    try {
      E event = WHOLE.readValue(json, type);
      if (event == null || event instanceof BookingEvent of && of.session() == null) {
        throw new MalformedEvent(type.getSimpleName() + " without its session", null);
      }
      return event;
    } catch (IOException e) {
      throw new MalformedEvent(type.getSimpleName() + " is not readable JSON", e);
    }
  }

  private static byte[] write(Object value, ObjectMapper mapper) {
    try {
      return mapper.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
