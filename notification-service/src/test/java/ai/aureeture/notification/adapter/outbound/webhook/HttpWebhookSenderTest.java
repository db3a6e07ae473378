package ai.aureeture.notification.adapter.outbound.webhook;

import static ai.aureeture.notification.domain.webhooks.Webhooks.SECRET;
import static ai.aureeture.notification.domain.webhooks.Webhooks.START;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.notification.WebhookReceiver;
import ai.aureeture.notification.application.port.webhooks.WebhookSender.Message;
import ai.aureeture.notification.domain.webhooks.AddressRules;
import ai.aureeture.notification.domain.webhooks.AttemptResult;
import ai.aureeture.notification.domain.webhooks.AttemptResult.Answered;
import ai.aureeture.notification.domain.webhooks.AttemptResult.NotAnswered;
import ai.aureeture.notification.domain.webhooks.Webhooks;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HttpWebhookSenderTest {
  private static final String HOST = "receiver.example";
  private static final Duration SHORT = Duration.ofMillis(500);
  private static final Duration LONG = Duration.ofSeconds(20);

  private final Vertx vertx = Vertx.vertx();
  private final List<String> lookedUp = new ArrayList<>();

  @AfterEach
  void end() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void the_host_is_looked_up_for_each_attempt_and_the_request_names_it() {
    try (var receiver = new WebhookReceiver(200, 503)) {
      var url = receiver.url().replace("localhost", HOST);

      assertEquals(new Answered(200), send(url, Set.of(HOST), "127.0.0.1"));
      assertEquals(new Answered(503), send(url, Set.of(HOST), "127.0.0.1"));

      assertEquals(List.of(HOST, HOST), lookedUp);
      assertTrue(receiver.waitFor(2).getLast().isSignedWith(SECRET.text()));
    }
  }

  @Test
  void a_name_that_leads_to_a_private_address_is_refused() {
    try (var receiver = new WebhookReceiver()) {
      var url = receiver.url().replace("localhost", HOST);
      assertEquals(new NotAnswered("address-refused"), send(url, Set.of(), "127.0.0.1"));
      assertEquals(new NotAnswered("address-refused"), send(url, Set.of("other"), "127.0.0.1"));
      assertEquals(new Answered(204), send(url, Set.of(HOST), "127.0.0.1"));
      assertEquals(1, receiver.waitFor(1).size());
    }
  }

  @Test
  void one_private_address_among_public_ones_is_enough_to_refuse_all() {
    var refused = send("https://receiver.example/", Set.of(), "8.8.8.8", "169.254.169.254");
    assertEquals(new NotAnswered("address-refused"), refused);
  }

  /** No server is at 127.0.0.9; the system's resolver would lead to the receiver. */
  @Test
  void the_connection_goes_to_the_address_that_was_checked() {
    try (var receiver = new WebhookReceiver()) {
      var url = receiver.url();
      assertEquals(
          new NotAnswered("connection-refused"), send(url, Set.of("localhost"), "127.0.0.9"));
      assertEquals(new Answered(204), send(url, Set.of("localhost"), "127.0.0.1"));
    }
  }

  @Test
  void a_host_without_an_address_is_named() {
    HostLookup none =
        host -> {
          throw new UnknownHostException(host);
        };
    var sender = sender(Set.of(), none, new HttpClientOptions(), LONG);
    assertEquals(new NotAnswered("host-unknown"), send(sender, "https://receiver.example/"));
  }

  @Test
  void a_receiver_that_says_nothing_is_left_after_a_while() throws IOException {
    try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var sender = sender(Set.of(HOST), lookup("127.0.0.1"), new HttpClientOptions(), SHORT);
      var url = "http://%s:%d/".formatted(HOST, silent.getLocalPort());

      assertEquals(new NotAnswered("timeout"), send(sender, url));

      var connection = silent.accept();
      connection.setSoTimeout(10_000);
      var request = new String(connection.getInputStream().readAllBytes());
      assertTrue(request.startsWith("POST / HTTP/1.1"), "and the connection is closed");
    }
  }

  private AttemptResult send(String url, Set<String> privateHosts, String... addresses) {
    return send(sender(privateHosts, lookup(addresses), new HttpClientOptions(), LONG), url);
  }

  private AttemptResult send(HttpWebhookSender sender, String url) {
    var message = new Message(url, Webhooks.event("event-1"), List.of(SECRET), START);
    return sender.send(message).await().atMost(Duration.ofSeconds(60));
  }

  private HttpWebhookSender sender(
      Set<String> privateHosts, HostLookup hosts, HttpClientOptions options, Duration patience) {
    var call = new WebhookCall(vertx, options, patience);
    return new HttpWebhookSender(new AddressRules(privateHosts), hosts, call);
  }

  private HostLookup lookup(String... addresses) {
    return host -> {
      lookedUp.add(host);
      return Arrays.stream(addresses).map(InetAddress::ofLiteral).toList();
    };
  }
}
