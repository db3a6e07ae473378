package ai.aureeture.notification.adapter.inbound.kafka;

import static ai.aureeture.notification.adapter.inbound.rest.webhooks.Admin.PAID;
import static ai.aureeture.notification.adapter.inbound.rest.webhooks.Admin.asAdmin;
import static ai.aureeture.notification.adapter.inbound.rest.webhooks.Admin.deliveries;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.notification.NotificationServiceTest;
import ai.aureeture.notification.adapter.inbound.rest.webhooks.Admin;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The receiver of docs/webhooks.md, as a reader of that page runs it. */
@QuarkusTest
@NotificationServiceTest
class DocumentedReceiverIT extends WebhookCases {
  private static final Pattern CODE = Pattern.compile("(?s)```js receiver\n(.*?)```");

  @TempDir Path folder;
  private Process receiver;

  @AfterEach
  void stop() {
    if (receiver != null) receiver.destroyForcibly();
  }

  @Test
  void it_takes_what_is_sent_and_works_once_for_each_event() throws IOException {
    int port = freePort();
    var endpoint =
        Admin.register("http://localhost:%d/".formatted(port), PAID).then().extract().jsonPath();
    start(port, endpoint.getString("secret"));

    happens(events.confirmed());
    shows(endpoint, "status", contains("delivered"));
    String delivery = deliveries(endpoint.getString("id"), "").extract().path("deliveries[0].id");
    asAdmin().post("/api/admin/webhook-deliveries/" + delivery + "/retry").then().statusCode(200);
    shows(endpoint, "status", contains("delivered"));

    asAdmin().delete("/api/admin/webhooks/" + endpoint.getString("id")).then().statusCode(204);
    assertEquals(
        List.of("listening", PAID + " " + events.sessionId()),
        Files.readAllLines(folder.resolve("out")));
  }

  @Test
  void it_refuses_what_is_signed_with_another_secret() throws IOException {
    int port = freePort();
    var endpoint =
        Admin.register("http://localhost:%d/".formatted(port), PAID).then().extract().jsonPath();
    start(port, "whsec_" + "A".repeat(43) + "=");

    happens(events.confirmed());

    shows(endpoint, "lastResult", contains("401"));
    asAdmin().delete("/api/admin/webhooks/" + endpoint.getString("id")).then().statusCode(204);
  }

  private void start(int port, String secret) throws IOException {
    var code = CODE.matcher(Files.readString(Path.of("../docs/webhooks.md")));
    assertTrue(code.find(), "the page has a receiver");
    var script = folder.resolve("receiver.js");
    Files.writeString(
        script, code.group(1).strip() + ".on('listening', () => console.log('listening'))\n");
    var command = new ProcessBuilder("node", script.toString());
    command.environment().put("WEBHOOK_SECRET", secret);
    command.environment().put("PORT", "" + port);
    command.redirectErrorStream(true).redirectOutput(folder.resolve("out").toFile());
    try {
      receiver = command.start();
    } catch (IOException missing) {
      System.out.println("The receiver of the page is not run: there is no node on PATH");
      Assumptions.abort("no node");
    }
    await().until(() -> Files.readString(folder.resolve("out")).contains("listening"));
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
