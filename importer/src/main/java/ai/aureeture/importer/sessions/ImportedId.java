package ai.aureeture.importer.sessions;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** The id that a part of the former database has here, the same in every run. */
final class ImportedId {
  private ImportedId() {}

  /**
   * @param path of the part, for example {@code mentorsessions/650c1f…}
   */
  static String of(String path) {
    return UUID.nameUUIDFromBytes(path.getBytes(UTF_8)).toString();
  }
}
