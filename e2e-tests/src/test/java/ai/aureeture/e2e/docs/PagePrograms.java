package ai.aureeture.e2e.docs;

import ai.aureeture.launcher.process.InstallDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A folder in which the programs of a page run as its readers run them: with the libraries that the
 * page names in {@code lib}, and Kafka's scripts on the path.
 */
record PagePrograms(Path folder, Markdown page, String broker) {
  private static final Path LIBRARIES = InstallDirectory.root().resolve("launcher/target/lib");
  private static final Path TOOLS = InstallDirectory.root().resolve("e2e-tests/target/kafka-tools");

  void prepare() throws IOException {
    script("kafka-console-consumer.sh", "org.apache.kafka.tools.consumer.ConsoleConsumer");
    script(
        "kafka-consumer-groups.sh", "org.apache.kafka.tools.consumer.group.ConsumerGroupCommand");
    var lib = Files.createDirectory(folder.resolve("lib"));
    try (var libraries = Files.list(LIBRARIES)) {
      for (Path library : libraries.filter(PagePrograms::isNamed).toList()) {
        Files.copy(library, lib.resolve(library.getFileName()));
      }
    }
  }

  /** With what they need themselves. */
  private static boolean isNamed(Path library) {
    return library
        .getFileName()
        .toString()
        .matches("(kafka-clients|jackson-(core|annotations|databind)|slf4j-api)-\\d.*");
  }

  /** As Kafka's own scripts do. */
  private void script(String name, String mainClass) throws IOException {
    var command = "exec java -cp '%s/*:%s/*' %s \"$@\"".formatted(TOOLS, LIBRARIES, mainClass);
    write(name, "#!/bin/sh\n" + command + "\n");
    if (!folder.resolve(name).toFile().setExecutable(true)) throw new IOException(name);
  }

  void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  String block(String language) {
    return page.blocks(language).getFirst();
  }

  /** The command in the running text that begins so. */
  String command(String start) {
    return page.codeWords().stream()
        .filter(word -> word.startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  Example run(String command) throws IOException {
    var java = Path.of(InstallDirectory.java()).getParent();
    return new Example(
        command,
        folder,
        Map.of(
            "PATH",
            folder + ":" + java + ":" + System.getenv("PATH"),
            "KAFKA_BOOTSTRAP_SERVERS",
            broker,
            "JDK_JAVA_OPTIONS",
            "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"));
  }
}
