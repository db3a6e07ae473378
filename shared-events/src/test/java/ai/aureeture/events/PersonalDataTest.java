package ai.aureeture.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.events.cloudevents.EventJson;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The public form of an event neither identifies a person nor has a text that a person wrote. */
class PersonalDataTest {
  private static final Instant TIME = Instant.parse("2027-03-10T09:00:00Z");

  /** Texts that are neither ids nor personal. */
  private static final Set<String> PLAIN_TEXTS = Set.of("currency", "timezone", "mail");

  private final List<String> markers = new ArrayList<>();
  private final List<String> unmarkedTexts = new ArrayList<>();

  @ParameterizedTest
  @MethodSource("ai.aureeture.events.Contract#publicEvents")
  void a_public_form_has_nothing_personal(Class<? extends PublishedEvent> type) throws Exception {
    var event = (PublishedEvent) filled(type);
    var whole = new String(EventJson.write(event), UTF_8);
    var open = new String(EventJson.writePublic(event), UTF_8);
    markers.forEach(marker -> {
      assertTrue(whole.contains(marker), () -> marker + " is not even in the whole event");
      assertFalse(open.contains(marker), () -> marker + " is public");
    });
    assertEquals(event instanceof BookingEvent, !markers.isEmpty());
  }

  @ParameterizedTest
  @MethodSource("ai.aureeture.events.Contract#events")
  void a_text_is_an_id_or_is_marked_as_personal(Class<? extends PublishedEvent> type)
      throws Exception {
    var _ = filled(type);
    assertEquals(
        List.of(),
        unmarkedTexts.stream()
            .filter(name -> !name.toLowerCase().endsWith("id"))
            .filter(name -> !PLAIN_TEXTS.contains(name))
            .toList());
  }

  /** An instance without a gap, whose personal texts are markers. */
  private Object filled(Class<?> type) throws Exception {
    var components = type.getRecordComponents();
    var values = new ArrayList<>();
    for (var component : components) {
      values.add(value(component));
    }
    var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    return type.getDeclaredConstructor(types).newInstance(values.toArray());
  }

  private Object value(RecordComponent component) throws Exception {
    var type = component.getType();
    if (type == String.class) {
      return text(component);
    }
    if (type == Instant.class) {
      return TIME;
    }
    if (type == LocalDate.class) {
      return LocalDate.EPOCH;
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type == boolean.class || type == Boolean.class) {
      return true;
    }
    if (type == int.class || type == Integer.class) {
      return 1;
    }
    if (type == long.class || type == Long.class) {
      return 1L;
    }
    return filled(type);
  }

  private String text(RecordComponent component) {
    if (!component.isAnnotationPresent(Personal.class)) {
      unmarkedTexts.add(component.getName());
      return "plain";
    }
    var marker = "MARKER-%d-%s".formatted(markers.size(), component.getName());
    markers.add(marker);
    return marker;
  }
}
