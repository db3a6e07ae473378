package ai.aureeture.e2e.system;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the system is made of, past its gateway: for journeys that break it or look inside. */
public interface Parts {
  /** Behind the gateway, in the order in which a booking meets them. */
  List<String> SERVICES =
      List.of(
          "booking-service",
          "availability-service",
          "meeting-link-service",
          "notification-service");

  /** Reads what the others publish; no booking waits for it. */
  String ANALYTICS = "analytics-service";

  /** Ends one part the hard way; returns when it is gone. */
  void kill9(String part);

  /** Whether everything that was killed runs anew. */
  boolean areReplaced();

  /** All parts that run now, by name. */
  Map<String, ProcessHandle> running();

  /** Where a part serves its metrics, as host:port; empty where it cannot be reached from here. */
  Optional<String> metricsAddress(String part);

  /** {@code BOOKING_DATABASE_URL}, as it is reached from here. */
  String bookingDatabase();

  /** {@code KAFKA_BOOTSTRAP_SERVERS}, as it is reached from here. */
  String kafka();

  /** {@code MONGODB_URI}, as it is reached from here. */
  String mongodb();
}
