package ai.aureeture.notification.adapter.outbound.mongo;

import ai.aureeture.notification.domain.mails.Delivery;
import ai.aureeture.notification.domain.mails.Delivery.GivenUp;
import ai.aureeture.notification.domain.mails.Delivery.Held;
import ai.aureeture.notification.domain.mails.Delivery.Sent;
import ai.aureeture.notification.domain.mails.Delivery.Waiting;
import ai.aureeture.notification.domain.mails.Delivery.Withdrawn;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;

/** How far a mail has come, as it is stored. */
final class DeliveryDocument {
  static final String HELD = "held";

  private DeliveryDocument() {}

  static Document of(Delivery delivery) {
    return switch (delivery) {
      case Waiting(var dueAt) -> state("waiting", dueAt);
      case Held(var checkAt) -> state(HELD, checkAt);
      case Sent(var at, var messageId, var linkSettled) ->
          state("sent", at).append("messageId", messageId).append("linkSettled", linkSettled);
      case GivenUp(var at, var attempts, var reason, var announced) ->
          state("given-up", at)
              .append("attempts", attempts)
              .append("reason", reason)
              .append("announced", announced);
      case Withdrawn(var at) -> state("withdrawn", at);
    };
  }

  static Delivery toDelivery(Document stored) {
    var at = stored.getDate("at").toInstant();
    return switch (stored.getString("state")) {
      case "waiting" -> new Waiting(at);
      case HELD -> new Held(at);
      case "sent" -> new Sent(at, stored.getString("messageId"), stored.getBoolean("linkSettled"));
      case "given-up" ->
          new GivenUp(
              at,
              stored.getInteger("attempts"),
              stored.getString("reason"),
              stored.getBoolean("announced"));
      case "withdrawn" -> new Withdrawn(at);
      case String unknown -> throw new IllegalStateException("a mail cannot be " + unknown);
    };
  }

  private static Document state(String name, Instant at) {
    return new Document("state", name).append("at", Date.from(at));
  }
}
