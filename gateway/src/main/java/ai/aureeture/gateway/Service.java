package ai.aureeture.gateway;

import java.util.Arrays;
import java.util.Optional;

/** What stands behind the door. */
enum Service {
  BOOKING("booking-service"),
  AVAILABILITY("availability-service"),
  MEETING_LINK("meeting-link-service"),
  NOTIFICATION("notification-service");

  private final String publicName;

  Service(String publicName) {
    this.publicName = publicName;
  }

  /** As people and {@code /openapi/{service}} call it. */
  String publicName() {
    return publicName;
  }

  static Optional<Service> named(String name) {
    return Arrays.stream(values()).filter(service -> service.publicName.equals(name)).findFirst();
  }
}
