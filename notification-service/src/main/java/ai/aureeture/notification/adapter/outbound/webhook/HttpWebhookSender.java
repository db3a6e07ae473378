package ai.aureeture.notification.adapter.outbound.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import ai.aureeture.http.webhooks.WebhookSignature;
import ai.aureeture.notification.application.port.webhooks.WebhookSender;
import ai.aureeture.notification.domain.webhooks.AddressRules;
import ai.aureeture.notification.domain.webhooks.AttemptResult;
import ai.aureeture.notification.domain.webhooks.AttemptResult.Answered;
import ai.aureeture.notification.domain.webhooks.AttemptResult.NotAnswered;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Sends webhooks as Standard Webhooks 1.0 says. The host's name is looked up for each attempt, all
 * addresses that it leads to are checked, and the connection goes to one of these and no other, so
 * that a name which leads elsewhere a moment later is of no use. Redirects are not followed.
 */
@ApplicationScoped
class HttpWebhookSender implements WebhookSender {
  private static final Duration LOOK_UP = Duration.ofSeconds(5);
  private static final Duration ANSWER = Duration.ofSeconds(15);

  private final AddressRules rules;
  private final HostLookup hosts;
  private final WebhookCall call;

  @Inject
  HttpWebhookSender(AddressRules rules, Vertx vertx) {
    this(rules, HostLookup.bySystem(), new WebhookCall(vertx, new HttpClientOptions(), ANSWER));
  }

  HttpWebhookSender(AddressRules rules, HostLookup hosts, WebhookCall call) {
    this.rules = rules;
    this.hosts = hosts;
    this.call = call;
  }

  @Override
  public Uni<AttemptResult> send(Message message) {
    var url = URI.create(message.url());
    return hosts
        .lookUp(url.getHost(), LOOK_UP)
        .<AttemptResult>flatMap(addresses -> sendTo(url, addresses, message))
        .onFailure(failure -> !(failure instanceof WebhookCall.Failed))
        .recoverWithItem(new NotAnswered("host-unknown"))
        .onFailure(WebhookCall.Failed.class)
        .recoverWithItem(failure -> new NotAnswered(failure.getMessage()));
  }

  private Uni<AttemptResult> sendTo(URI url, List<InetAddress> addresses, Message message) {
    boolean allowed =
        addresses.stream().allMatch(one -> rules.allow(url.getHost(), one.getAddress()));
    return allowed
        ? call.post(url, addresses.getFirst(), signed(message), message.event().body())
            .map(Answered::new)
        : Uni.createFrom().item(new NotAnswered("address-refused"));
  }

  private static RequestOptions signed(Message message) {
    var body = message.event().body().getBytes(UTF_8);
    var id = message.event().id();
    var timestamp = String.valueOf(message.sentAt().getEpochSecond());
    var signatures =
        message.secrets().stream()
            .map(secret -> WebhookSignature.by(secret.text()).sign(id, timestamp, body))
            .collect(Collectors.joining(" "));
    return new RequestOptions()
        .putHeader("webhook-id", id)
        .putHeader("webhook-timestamp", timestamp)
        .putHeader("webhook-signature", signatures);
  }
}
