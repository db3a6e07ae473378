package ai.aureeture.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The stages of our Dockerfile by their names, as far as they are made of what this reads. */
record Dockerfile(Map<String, Stage> stages) {

  /** One line of it, continued lines joined. */
  record Instruction(String keyword, String rest) {}

  record Stage(String base, List<Instruction> instructions) {
    boolean has(String keyword) {
      return instructions.stream().anyMatch(instruction -> instruction.keyword.equals(keyword));
    }
  }

  static Dockerfile of(Path file) throws IOException {
    var stages = new LinkedHashMap<String, Stage>();
    Stage current = new Stage("", new ArrayList<>());
    for (String line : Files.readString(file).replace("\\\n", " ").split("\n")) {
      if (line.isBlank() || line.startsWith("#")) continue;
      var parts = line.split("\\s+", 2);
      if (parts[0].equals("FROM")) {
        var names = parts[1].split(" AS ");
        current = new Stage(names[0], new ArrayList<>());
        stages.put(names[1], current);
      } else {
        current.instructions.add(new Instruction(parts[0], parts[1]));
      }
    }
    return new Dockerfile(stages);
  }

  /** The images: what is built on the way to them does not say who runs it. */
  List<String> targets() {
    return stages.keySet().stream().filter(name -> stages.get(name).has("USER")).toList();
  }

  /** All that makes an image on top of its base image, in order. */
  List<Instruction> instructionsFor(String target) {
    var stage = stages.get(target);
    if (stage == null) return List.of();
    var all = new ArrayList<>(instructionsFor(stage.base));
    all.addAll(stage.instructions);
    return all;
  }
}
