package ai.aureeture.launcher.infra;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** The broker's process: formats an empty log folder first. */
final class KafkaMain {
  private static final System.Logger LOG = System.getLogger(KafkaMain.class.getName());

  private KafkaMain() {}

  public static void main(String[] arguments) throws Exception {
    Properties settings = new Properties();
    try (var reader = Files.newBufferedReader(Path.of(arguments[0]))) {
      settings.load(reader);
    }
    Path log = Path.of(settings.getProperty("log.dirs"));
    if (!Files.exists(log.resolve("meta.properties"))) format(arguments[0]);
    TopicMaker topics =
        new TopicMaker(settings, Path.of(arguments[1]), List.of(arguments[2].split(",")));
    Thread.ofPlatform()
        .daemon()
        .name("topics")
        .uncaughtExceptionHandler((thread, failure) -> end(failure))
        .start(topics::make);
    Kafka.main(new String[] {arguments[0]});
  }

  /** Without its topics the broker would never be ready; a new process tries again. */
  private static void end(Throwable failure) {
    LOG.log(System.Logger.Level.ERROR, "The broker ends", failure);
    Runtime.getRuntime().halt(1);
  }

  private static void format(String properties) {
    String cluster = Uuid.randomUuid().toString();
    String[] command = {
      "format", "--cluster-id", cluster, "--config", properties, "--ignore-formatted"
    };
    int status = StorageTool.execute(command, System.out);
    if (status != 0) throw new IllegalStateException("Kafka: " + Arrays.toString(command));
  }
}
