package ai.aureeture.images;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The images that Jib has just made are those of the Dockerfile, and say what is in them. */
class ImagesIT {
  private static final Path PROJECT = Path.of("..");
  private static final Pattern CLASSIFIER = Pattern.compile("classifier=([^&]+)");
  private static final Map<String, ImageTar> READ = new HashMap<>();
  private static final Map<String, String> ARGUMENTS =
      Map.of(
          "VERSION", System.getProperty("images.version"),
          "REVISION", System.getProperty("images.revision"));

  static List<String> targets() throws IOException {
    return dockerfile().targets();
  }

  @ParameterizedTest
  @MethodSource("targets")
  void image_is_that_of_the_dockerfile(String target) throws IOException {
    var expected = new DockerImage(PROJECT, dockerfile().instructionsFor(target), ARGUMENTS);
    var image = image(target);
    boolean onNothing = System.getProperty("images.base").equals("scratch");
    assertEquals(expected.config, onNothing ? image.config : image.config.within(expected.config));
    assertEquals(expected.files, image.files);
    assertEquals(expected.sharedFolders, image.sharedFolders);
  }

  @ParameterizedTest
  @MethodSource("targets")
  void bill_of_materials_lists_the_libraries_that_lie_in_the_image(String target)
      throws IOException {
    var image = image(target);
    var libraries =
        image.files.keySet().stream()
            .filter(path -> path.startsWith("app/lib/"))
            .collect(Collectors.toCollection(TreeSet::new));
    // Quarkus puts the group before the name.
    boolean withGroup = libraries.stream().anyMatch(path -> path.startsWith("app/lib/main/"));
    var listed =
        components(image.document("app/bom.json"))
            .map(each -> withGroup ? each.path("group").asText() + "." + jar(each) : jar(each))
            .collect(Collectors.toCollection(TreeSet::new));
    var names =
        libraries.stream()
            .map(path -> path.substring(path.lastIndexOf('/') + 1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(names, listed);
  }

  @Test
  void bill_of_materials_of_the_pages_lists_what_they_are_made_of() throws IOException {
    var listed =
        components(image("gateway").document("app/pages-bom.json"))
            .map(each -> each.path("name").asText())
            .collect(Collectors.toSet());
    var web = new ObjectMapper().readTree(Files.readString(PROJECT.resolve("web/package.json")));
    var missing =
        web.get("dependencies").properties().stream()
            .map(Map.Entry::getKey)
            .filter(name -> !listed.contains(name))
            .toList();
    assertEquals(List.of(), missing);
  }

  private static Stream<JsonNode> components(JsonNode bom) {
    return bom.get("components").valueStream();
  }

  private static String jar(JsonNode component) {
    var classifier = CLASSIFIER.matcher(component.path("purl").asText());
    return "%s-%s%s.jar"
        .formatted(
            component.path("name").asText(),
            component.path("version").asText(),
            classifier.find() ? "-" + classifier.group(1) : "");
  }

  private static Dockerfile dockerfile() throws IOException {
    return Dockerfile.of(PROJECT.resolve("Dockerfile"));
  }

  private static ImageTar image(String target) throws IOException {
    var image = READ.get(target);
    if (image == null) READ.put(target, image = new ImageTar(Path.of("target", target + ".tar")));
    return image;
  }
}
