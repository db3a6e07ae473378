package ai.aureeture.images;

import ai.aureeture.images.Dockerfile.Instruction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What an engine would make of the Dockerfile's instructions on an empty base image. */
final class DockerImage {
  private static final Pattern PAIR = Pattern.compile("([\\w.]+)=(?:\"([^\"]*)\"|(\\S+))");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern SHARED_FOLDER = Pattern.compile("mkdir -m 777 (\\S+)");

  private final Path project;
  private final Map<String, String> arguments;

  final ImageConfig config;
  final Map<String, ImageFile> files = new TreeMap<>();
  final Set<String> sharedFolders = new TreeSet<>();

  /** The arguments stand for {@code $NAME} in labels. */
  DockerImage(Path project, List<Instruction> instructions, Map<String, String> arguments)
      throws IOException {
    this.project = project;
    this.arguments = arguments;
    var environment = new TreeMap<String, String>();
    var labels = new TreeMap<String, String>();
    var ports = new TreeSet<String>();
    var volumes = new TreeSet<String>();
    String user = "";
    String workingDirectory = "";
    List<String> entrypoint = List.of();
    for (Instruction each : instructions) {
      var rest = each.rest();
      switch (each.keyword()) {
        case "ENV" -> environment.putAll(pairs(rest));
        case "LABEL" -> labels.putAll(pairs(rest));
        case "EXPOSE" -> ports.add(rest + "/tcp");
        case "VOLUME" -> volumes.add(rest);
        case "USER" -> user = rest;
        case "WORKDIR" -> workingDirectory = rest;
        case "ENTRYPOINT" ->
            entrypoint = QUOTED.matcher(rest).results().map(found -> found.group(1)).toList();
        case "COPY" -> copy(new ArrayList<>(Arrays.asList(rest.split("\\s+"))));
        case "RUN" -> run(rest);
        case "ARG" -> {}
        default -> throw new IllegalArgumentException("Jib makes nothing of " + each);
      }
    }
    config =
        new ImageConfig(environment, labels, ports, volumes, user, workingDirectory, entrypoint);
  }

  private Map<String, String> pairs(String text) {
    var all = new TreeMap<String, String>();
    PAIR.matcher(text)
        .results()
        .forEach(found -> {
          var value = found.group(2) == null ? found.group(3) : found.group(2);
          all.put(
              found.group(1), value.startsWith("$") ? arguments.get(value.substring(1)) : value);
        });
    return all;
  }

  private void run(String command) {
    var folder = SHARED_FOLDER.matcher(command);
    if (folder.matches()) sharedFolders.add(folder.group(1));
    else if (!command.contains("/app/train")) {
      throw new IllegalArgumentException("Jib runs nothing: " + command);
    }
  }

  /**
   * Into a folder, whose name ends with a slash; from the context or from {@code /src}, a copy of
   * it.
   */
  private void copy(List<String> words) throws IOException {
    boolean executable = words.remove("--chmod=755");
    boolean built = words.remove("--from=built");
    var folder = words.removeLast();
    for (String word : words) {
      var source = project.resolve(built ? word.replaceFirst("^/src/", "") : word);
      var root = word.endsWith("/") ? source : source.getParent();
      try (var below = Files.walk(source)) {
        for (Path file : below.filter(Files::isRegularFile).toList()) {
          files.put(
              folder.substring(1) + root.relativize(file),
              new ImageFile(Files.readAllBytes(file), executable));
        }
      }
    }
  }
}
