package ai.aureeture.notification.domain.webhooks;

import java.time.Instant;

/** How far a webhook delivery has come. */
public sealed interface DeliveryState {

  /** To be sent, not before {@code dueAt}. */
  record Pending(Instant dueAt) implements DeliveryState {}

  /** The receiver has taken it. */
  record Delivered(Instant at) implements DeliveryState {}

  /** No further attempt is made, unless an operator asks for one. */
  record GivenUp(Instant at) implements DeliveryState {}

  /** The names of the states. */
  enum Name {
    PENDING,
    DELIVERED,
    GIVEN_UP
  }

  default Name name() {
    return switch (this) {
      case Pending _ -> Name.PENDING;
      case Delivered _ -> Name.DELIVERED;
      case GivenUp _ -> Name.GIVEN_UP;
    };
  }
}
