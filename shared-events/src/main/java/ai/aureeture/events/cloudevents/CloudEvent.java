package ai.aureeture.events.cloudevents;

import static java.nio.charset.StandardCharsets.UTF_8;

import ai.aureeture.events.Personal;
import ai.aureeture.events.PublishedEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;

/**
 * An event in its envelope: CloudEvents 1.0, Kafka protocol binding in binary mode (attributes in
 * {@code ce_*} headers, the JSON of the event as the record's value).
 *
 * @param id stable across redelivery: what a consumer recognises a repeat by
 */
public record CloudEvent<E extends PublishedEvent>(String id, Instant time, E event) {
  /** The header of a record that is repeated for one service: the others have had it. */
  public static final String ONLY_FOR = "aureeture-only-for";

  /** The headers a record of this event carries. */
  public List<Header> headers() {
    return List.of(
        header("ce_specversion", "1.0"),
        header("ce_id", id),
        header("ce_type", EventTypes.of(event.getClass())),
        header("ce_source", Topic.of(event).source()),
        header("ce_subject", event.subject()),
        header("ce_time", time.toString()),
        header("content-type", "application/json"));
  }

  /** The JSON of the event, UTF-8. */
  public byte[] data() {
    return EventJson.write(event);
  }

  /** The same without {@link Personal} fields: all that a public topic may carry. */
  public byte[] publicData() {
    return EventJson.writePublic(event);
  }

  /**
   * The public form of an event whose JSON is written already.
   *
   * @param data the whole event's JSON
   * @return empty for a type that is not known, or data that cannot be read
   */
  public static Optional<byte[]> publicData(String type, byte[] data) {
    try {
      return EventTypes.find(type).map(event -> EventJson.writePublic(EventJson.read(data, event)));
    } catch (MalformedEvent unreadable) {
      return Optional.empty();
    }
  }

  /** Whether a message is sent again for one service, and that is not this one. */
  public static boolean isForAnother(String service, Headers headers) {
    return attribute(headers, ONLY_FOR).filter(other -> !other.equals(service)).isPresent();
  }

  /**
   * Reads a record of the topic whose language is {@code language}.
   *
   * @return empty for a type that is not (or not yet) of that language: to be ignored
   * @throws MalformedEvent when the type is known but the record cannot be read
   */
  public static <E extends PublishedEvent> Optional<CloudEvent<E>> read(
      Headers headers, byte[] data, Class<E> language) {
    return EventTypes.find(attribute(headers, "ce_type").orElse(""))
        .filter(language::isAssignableFrom)
        .map(type ->
            new CloudEvent<>(
                required(headers, "ce_id"),
                time(headers),
                language.cast(EventJson.read(data, type))));
  }

  private static Instant time(Headers headers) {
    try {
      return Instant.parse(required(headers, "ce_time"));
    } catch (java.time.format.DateTimeParseException e) {
      throw new MalformedEvent("ce_time is not an instant", e);
    }
  }

  private static String required(Headers headers, String name) {
    return attribute(headers, name)
        .orElseThrow(() -> new MalformedEvent("the header " + name + " is missing", null));
  }

  /** A header as text. */
  public static Optional<String> attribute(Headers headers, String name) {
    return Optional.ofNullable(headers.lastHeader(name))
        .map(header -> new String(header.value(), UTF_8));
  }

  private static Header header(String name, String value) {
    return new RecordHeader(name, value.getBytes(UTF_8));
  }
}
