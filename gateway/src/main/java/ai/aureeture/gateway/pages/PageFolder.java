package ai.aureeture.gateway.pages;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Reads what the web build has made, once. What is asked for later is looked up by its whole path,
 * so no path leads out of the folder.
 */
final class PageFolder {
  private PageFolder() {}

  /** Every file by its path, in each coding that lies beside it; hidden ones are the build's. */
  static Map<String, List<PackedFile>> read(Path folder) {
    try (var files = Files.walk(folder)) {
      var all =
          files
              .filter(Files::isRegularFile)
              .map(file -> PackedFile.read(folder, file))
              .filter(file -> !file.path().contains("/."))
              .sorted(Comparator.comparing(PackedFile::coding))
              .collect(groupingBy(PackedFile::path, toList()));
      // Every client can read a file as it is, so every client gets an answer.
      all.values().removeIf(codings -> codings.getLast().coding() != ContentEncoding.NONE);
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException("WEB_FOLDER cannot be read: " + folder, e);
    }
  }
}
