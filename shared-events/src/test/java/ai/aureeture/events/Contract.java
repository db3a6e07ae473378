package ai.aureeture.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** Where the checked-in samples and schemas of the events are. */
final class Contract {
  private static final Path FOLDER = Path.of("src/main/resources/events");

  private Contract() {}

  static Stream<Class<?>> events() {
    return of(PublishedEvent.class);
  }

  private static Stream<Class<?>> of(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Contract::of)
        : Stream.of(type);
  }

  static byte[] sample(Class<?> event) {
    return read(FOLDER.resolve(event.getSimpleName() + ".v1.json"));
  }

  static String schema(Class<?> event) {
    return new String(read(schemaFile(event)));
  }

  static Path schemaFile(Class<?> event) {
    return FOLDER.resolve(event.getSimpleName() + ".v1.schema.json");
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
