package ai.aureeture.notification.adapter.inbound.rest.webhooks;

import ai.aureeture.events.BookingEvent;
import ai.aureeture.events.PersonEvent;
import ai.aureeture.events.PublishedEvent;
import ai.aureeture.events.cloudevents.EventTypes;
import ai.aureeture.http.problems.Problem;
import ai.aureeture.http.validation.SingleLine;
import ai.aureeture.http.validation.TextRules;
import ai.aureeture.notification.domain.webhooks.AddressRules;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint to register.
 *
 * @param eventTypes those of booking-service's public topic, such as {@code
 *     ai.aureeture.booking.PaymentConfirmed.v1}
 * @param description for other operators
 */
public record WebhookRequest(
    @NotNull @Size(max = 500) String url,
    @NotNull @NotEmpty @Size(max = 50) List<@NotNull @Size(max = 200) String> eventTypes,
    @Nullable @Size(max = 200) @SingleLine String description) {

  String checkedUrl(AddressRules rules) {
    rules
        .fault(url)
        .ifPresent(fault -> {
          throw Problem.invalid("url", fault);
        });
    return url;
  }

  /** Each once. */
  List<String> checkedEventTypes() {
    eventTypes.stream()
        .filter(type -> EventTypes.find(type).filter(WebhookRequest::isPublic).isEmpty())
        .findFirst()
        .ifPresent(unknown -> {
          throw Problem.invalid("eventTypes", "has a type that no webhook tells");
        });
    return eventTypes.stream().distinct().toList();
  }

  Optional<String> givenDescription() {
    return Optional.ofNullable(TextRules.trimmed(description)).filter(text -> !text.isEmpty());
  }

  private static boolean isPublic(Class<? extends PublishedEvent> event) {
    return BookingEvent.class.isAssignableFrom(event) || PersonEvent.class.isAssignableFrom(event);
  }
}
