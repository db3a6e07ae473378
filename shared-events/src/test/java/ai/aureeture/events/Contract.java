package ai.aureeture.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import ai.aureeture.events.cloudevents.EventTypes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** Where the checked-in samples and schemas of the events are. */
public enum Contract {
  /** All that this system's services read. */
  WHOLE(Path.of("src/main/resources/events")),
  /** What anyone may read: without personal fields. */
  PUBLIC(Path.of("src/main/resources/events/public"));

  private static final Path NEWEST = Path.of("src/test/resources/newest");

  private final Path folder;

  Contract(Path folder) {
    this.folder = folder;
  }

  public static Stream<Class<?>> events() {
    return leaves(PublishedEvent.class);
  }

  /** Those that are sent in their public form too. */
  public static Stream<Class<?>> publicEvents() {
    return Stream.of(BookingEvent.class, PersonEvent.class, AvailabilityEvent.class)
        .flatMap(Contract::leaves);
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Contract::leaves)
        : Stream.of(type);
  }

  public byte[] sample(Class<?> event) {
    return read(sampleFile(event));
  }

  /** As it is sent now, where that has more than the golden sample of the first day. */
  public static byte[] newestSample(Class<?> event) {
    var newest = NEWEST.resolve(name(event) + ".json");
    return Files.exists(newest) ? read(newest) : WHOLE.sample(event);
  }

  String schema(Class<?> event) {
    return new String(read(schemaFile(event)), UTF_8);
  }

  Path sampleFile(Class<?> event) {
    return folder.resolve(name(event) + ".json");
  }

  Path schemaFile(Class<?> event) {
    return folder.resolve(name(event) + ".schema.json");
  }

  /** Such as {@code SlotHeld.v1}. */
  private static String name(Class<?> event) {
    return EventTypes.of(event.asSubclass(PublishedEvent.class)).replaceFirst("^(\\w+\\.){3}", "");
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
