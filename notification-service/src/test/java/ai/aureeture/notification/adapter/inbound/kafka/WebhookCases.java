package ai.aureeture.notification.adapter.inbound.kafka;

import static ai.aureeture.notification.adapter.inbound.rest.webhooks.Admin.PAID;
import static ai.aureeture.notification.adapter.inbound.rest.webhooks.Admin.asAdmin;
import static ai.aureeture.notification.adapter.inbound.rest.webhooks.Admin.deliveries;
import static org.awaitility.Awaitility.await;

import ai.aureeture.events.PublishedEvent;
import ai.aureeture.events.cloudevents.CloudEvent;
import ai.aureeture.events.cloudevents.Topic;
import ai.aureeture.notification.Bus;
import ai.aureeture.notification.SessionEvents;
import ai.aureeture.notification.TestTime;
import ai.aureeture.notification.WebhookReceiver;
import ai.aureeture.notification.adapter.inbound.rest.webhooks.Admin;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;

/** From the public topic to other systems, which are gone after each case. */
abstract class WebhookCases {
  final SessionEvents events = SessionEvents.oneSession();

  /** After each registration of this case, and within the week. */
  final Instant moment = Instant.now().plusSeconds(3600).truncatedTo(ChronoUnit.MILLIS);

  private final List<WebhookReceiver> receivers = new ArrayList<>();
  private final List<String> registered = new ArrayList<>();

  @AfterEach
  void end() {
    TestTime.runs();
    registered.forEach(id -> asAdmin().delete("/api/admin/webhooks/" + id));
    receivers.forEach(WebhookReceiver::close);
  }

  WebhookReceiver receiver(Integer... answers) {
    var receiver = new WebhookReceiver(answers);
    receivers.add(receiver);
    return receiver;
  }

  @CanIgnoreReturnValue
  JsonPath register(WebhookReceiver receiver) {
    var answer = Admin.register(receiver.url(), PAID).then().statusCode(201).extract().jsonPath();
    registered.add(answer.getString("id"));
    return answer;
  }

  static void shows(JsonPath endpoint, String field, Matcher<?> matcher) {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> deliveries(endpoint.getString("id"), "").body("deliveries." + field, matcher));
  }

  /** Publishes the event on the public topic, as booking-service does; answers its id. */
  @CanIgnoreReturnValue
  String happens(PublishedEvent event) {
    return send(UUID.randomUUID().toString(), event);
  }

  @CanIgnoreReturnValue
  String send(String id, PublishedEvent event) {
    // The topic has it whole here: the service itself must leave the people out.
    var envelope = new CloudEvent<>(id, moment, event);
    Bus.send(Topic.BOOKINGS.topicName(), event.key(), envelope.headers(), envelope.data());
    return id;
  }
}
