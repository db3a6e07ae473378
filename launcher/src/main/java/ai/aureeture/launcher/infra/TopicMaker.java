package ai.aureeture.launcher.infra;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes the broker's topics as soon as it answers, its own one for consumer groups too. */
record TopicMaker(Properties broker, Path done, List<String> topics) {

  void make() {
    Properties settings = new Properties();
    String address = broker.getProperty("advertised.listeners").replace("PLAINTEXT://", "");
    settings.setProperty("bootstrap.servers", address);
    // It is asked until it listens, which it soon does.
    settings.setProperty("reconnect.backoff.ms", "100");
    settings.setProperty("reconnect.backoff.max.ms", "200");
    try (Admin admin = Admin.create(settings)) {
      for (String topic : topics) make(admin, topic);
      admin.listConsumerGroupOffsets("no-group").all().get();
      Files.createFile(done);
    } catch (ExecutionException | IOException e) {
      throw new IllegalStateException("topics cannot be made", e);
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
    }
  }

  private static void make(Admin admin, String name)
      throws ExecutionException, InterruptedException {
    var topic = new NewTopic(name, Optional.empty(), Optional.empty());
    try {
      admin.createTopics(List.of(topic)).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) throw e;
    }
  }
}
