package ai.aureeture.gateway.routing;

import java.util.Arrays;
import java.util.Optional;

/** The services of this system. */
public enum Service implements Backend {
  BOOKING("booking-service"),
  AVAILABILITY("availability-service"),
  MEETING_LINK("meeting-link-service"),
  NOTIFICATION("notification-service"),
  ANALYTICS("analytics-service");

  private final String publicName;

  Service(String publicName) {
    this.publicName = publicName;
  }

  /** Also its name in {@code /openapi/{service}}. */
  @Override
  public String publicName() {
    return publicName;
  }

  public static Optional<Service> named(String name) {
    return Arrays.stream(values()).filter(service -> service.publicName.equals(name)).findFirst();
  }
}
