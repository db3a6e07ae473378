package ai.aureeture.e2e.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.aureeture.events.PaymentConfirmed;
import ai.aureeture.events.PersonErased;
import ai.aureeture.events.SlotHeld;
import ai.aureeture.launcher.process.InstallDirectory;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs of the page for readers run as they stand, without the sign-in. */
class ReadingEventsIT {
  private static final String SESSION = "0b8f6c52-6d0a-4a56-9f0e-6f1d4f2f9a11";

  /** What both readers print of the topic: nothing of what is older, repeated or unknown. */
  private static final List<String> READ =
      List.of(
          SESSION + " held by ai.aureeture.booking.SlotHeld.v1",
          SESSION + " booked by ai.aureeture.booking.PaymentConfirmed.v1",
          "erased user_m1");

  @TempDir static Path folder;
  private static OwnBroker broker;
  private static PagePrograms page;

  @BeforeAll
  static void fill_the_topic() throws Exception {
    broker = new OwnBroker(folder);
    broker.send(SlotHeld.class);
    broker.send(PaymentConfirmed.class);
    broker.send(PaymentConfirmed.class);
    broker.send(SlotHeld.class);
    broker.sendUnknown("user_m1");
    broker.send(PersonErased.class);
    var text = Markdown.of(InstallDirectory.root().resolve("docs/reading-events.md"));
    page = new PagePrograms(folder, text, broker.address());
    page.prepare();
    page.write("reader.properties", withoutSignIn(page.block("properties reader")));
  }

  @AfterAll
  static void stop() throws Exception {
    if (broker != null) broker.close();
  }

  @Test
  void the_console_shows_keys_headers_and_values() throws IOException {
    try (var console = page.run(page.block("bash look"))) {
      var shown = String.join("\n", console.printedUntil("PersonErased"));
      for (String part :
          List.of("ce_type:ai.aureeture.booking.PaymentConfirmed.v1", "user_m1", "\"booked\"")) {
        assertTrue(shown.contains(part), () -> part + " in:\n" + shown);
      }
    }
  }

  @Test
  void a_group_is_set_back_and_the_java_reader_keeps_the_newest() throws Exception {
    try (var again = page.run(page.block("bash again"))) {
      var set = again.printedAtItsEnd();
      assertTrue(set.contains("aureeture.bookings.v1"), set);
    }
    page.write("Reader.java", page.block("java reader"));
    try (var reader = page.run(page.command("java "))) {
      assertEquals(READ, lines(reader.printedUntil("erased")));
    }
  }

  @Test
  void the_python_reader_keeps_the_newest() throws Exception {
    page.write("reader.py", page.block("python reader"));
    var client = new ProcessBuilder("python3", "-c", "import confluent_kafka").start();
    assumeTrue(client.waitFor() == 0, "Python's confluent-kafka is not installed");
    try (var reader = page.run(page.command("python3 "))) {
      assertEquals(READ, lines(reader.printedUntil("erased")));
    }
  }

  @Test
  void the_settings_are_those_of_a_consumer() throws IOException {
    var settings = new Properties();
    settings.load(new StringReader(page.block("properties reader")));
    for (Object name : settings.keySet()) {
      assertTrue(ConsumerConfig.configNames().contains(name), () -> name + " is no setting");
    }
    settings.put("key.deserializer", StringDeserializer.class);
    settings.put("value.deserializer", ByteArrayDeserializer.class);
    assertEquals("SASL_SSL", new ConsumerConfig(settings).getString("security.protocol"));
  }

  /** Java and the logger of a library write among the lines. */
  private static List<String> lines(List<String> printed) {
    return printed.stream()
        .filter(line -> line.startsWith(SESSION) || line.startsWith("erased"))
        .toList();
  }

  private static String withoutSignIn(String settings) {
    var address = "bootstrap.servers=" + broker.address();
    return settings
        .lines()
        .filter(line -> !line.matches("(security|sasl|ssl)\\..*"))
        .map(line -> line.startsWith("bootstrap.servers=") ? address : line)
        .collect(Collectors.joining("\n"));
  }
}
