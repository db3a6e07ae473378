package ai.aureeture.notification.adapter.outbound.webhook;

import static ai.aureeture.notification.domain.webhooks.Webhooks.SECRET;
import static ai.aureeture.notification.domain.webhooks.Webhooks.START;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.notification.application.port.webhooks.WebhookSender.Message;
import ai.aureeture.notification.domain.webhooks.AddressRules;
import ai.aureeture.notification.domain.webhooks.AttemptResult;
import ai.aureeture.notification.domain.webhooks.AttemptResult.Answered;
import ai.aureeture.notification.domain.webhooks.AttemptResult.NotAnswered;
import ai.aureeture.notification.domain.webhooks.Webhooks;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.PfxOptions;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a receiver's certificate must be. */
class WebhookCertificatesTest {
  private static final String HOST = "receiver.example";

  private final Vertx vertx = Vertx.vertx();

  @TempDir Path folder;

  @AfterEach
  void end() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void a_certificate_for_the_host_is_accepted() {
    try (var receiver = new TlsReceiver(HOST, folder)) {
      var url = "https://%s:%d/".formatted(HOST, receiver.port());
      assertEquals(new Answered(204), send(trusting(receiver), url));
    }
  }

  @Test
  void a_certificate_for_another_host_is_refused() {
    try (var receiver = new TlsReceiver("other.example", folder)) {
      var url = "https://%s:%d/".formatted(HOST, receiver.port());
      assertEquals(new NotAnswered("tls-failed"), send(trusting(receiver), url));
    }
  }

  @Test
  void a_certificate_of_an_unknown_authority_is_refused() {
    try (var receiver = new TlsReceiver(HOST, folder)) {
      var url = "https://%s:%d/".formatted(HOST, receiver.port());
      assertEquals(new NotAnswered("tls-failed"), send(new HttpClientOptions(), url));
    }
  }

  private static HttpClientOptions trusting(TlsReceiver receiver) {
    var trusted =
        new PfxOptions().setPath(receiver.keyStore().toString()).setPassword(TlsReceiver.PASSWORD);
    return new HttpClientOptions().setTrustOptions(trusted);
  }

  private AttemptResult send(HttpClientOptions options, String url) {
    var call = new WebhookCall(vertx, options, Duration.ofSeconds(20));
    HostLookup here = _ -> List.of(InetAddress.getLoopbackAddress());
    var sender = new HttpWebhookSender(new AddressRules(Set.of(HOST)), here, call);
    var message = new Message(url, Webhooks.event("event-1"), List.of(SECRET), START);
    return sender.send(message).await().atMost(Duration.ofSeconds(60));
  }
}
