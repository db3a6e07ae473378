package ai.aureeture.images;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** An image as {@code docker save} writes one: a tar of tars. */
final class ImageTar {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Predicate<String> OURS =
      path -> Stream.of("app/", "pages/", "data/", "photos/").anyMatch(path::startsWith);

  final ImageConfig config;
  final Map<String, ImageFile> files = new TreeMap<>();
  final Set<String> sharedFolders = new TreeSet<>();
  private final Map<String, byte[]> documents = new HashMap<>();

  ImageTar(Path file) throws IOException {
    var outer = new HashMap<String, byte[]>();
    try (var tar = new TarArchiveInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        outer.put(entry.getName(), tar.readAllBytes());
      }
    }
    var manifest = JSON.readTree(outer.get("manifest.json")).get(0);
    config =
        ImageConfig.of(JSON.readTree(outer.get(manifest.get("Config").asText())).get("config"));
    for (JsonNode layer : manifest.get("Layers")) readLayer(outer.get(layer.asText()));
  }

  /** A JSON document that lies in the image. */
  JsonNode document(String path) throws IOException {
    return JSON.readTree(documents.get(path));
  }

  private void readLayer(byte[] layer) throws IOException {
    try (var tar =
        new TarArchiveInputStream(new GZIPInputStream(new ByteArrayInputStream(layer)))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        var path = entry.getName();
        if (!OURS.test(path)) continue;
        if (entry.isDirectory()) {
          if ((entry.getMode() & 0777) == 0777) {
            sharedFolders.add("/" + path.substring(0, path.length() - 1));
          }
          continue;
        }
        var content = tar.readAllBytes();
        files.put(path, new ImageFile(content, (entry.getMode() & 0111) != 0));
        if (path.endsWith("bom.json")) documents.put(path, content);
      }
    }
  }
}
