package ai.aureeture.importer.sessions;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What earlier batches of a dry run would have taken: the service does not keep them, since each
 * batch of a dry run is undone. A few hundred bytes for each session; a real run needs none of it,
 * there the database knows.
 */
final class TakenInDryRun {
  private final Map<String, TreeMap<Instant, Instant>> times = new HashMap<>();
  private final Set<String> payments = new HashSet<>();
  private final Set<String> orders = new HashSet<>();

  /** Why an earlier session keeps this one out, the reason that the database would come to. */
  Optional<String> refusal(Map<String, Object> session) {
    if (orders.contains(String.valueOf(session.get("orderId")))) {
      return Optional.of("order-used");
    }
    if (isPaid(session) && payments.contains(String.valueOf(session.get("paymentId")))) {
      return Optional.of("payment-used");
    }
    if (takesTime(session) && isBusy(person(session, "mentorId"), session)) {
      return Optional.of("slot-taken");
    }
    return takesTime(session) && isBusy(person(session, "studentId"), session)
        ? Optional.of("student-busy")
        : Optional.empty();
  }

  /** The session would have been imported. */
  void add(Map<String, Object> session) {
    if (takesTime(session)) {
      for (var person : Set.of(person(session, "mentorId"), person(session, "studentId"))) {
        times
            .computeIfAbsent(person, _ -> new TreeMap<>())
            .put(instant(session, "startTime"), instant(session, "endTime"));
      }
    }
    if (isPaid(session)) {
      payments.add(String.valueOf(session.get("paymentId")));
    }
    if (session.containsKey("orderId")) {
      orders.add(String.valueOf(session.get("orderId")));
    }
  }

  // Of one person's times none overlaps another, so that only the last one before the end matters.
  private boolean isBusy(String person, Map<String, Object> session) {
    var before =
        times.getOrDefault(person, new TreeMap<>()).lowerEntry(instant(session, "endTime"));
    return before != null && before.getValue().isAfter(instant(session, "startTime"));
  }

  private static boolean takesTime(Map<String, Object> session) {
    return !session.get("status").equals("cancelled")
        && !(session.get("paymentStatus").equals("refunded") && isToCome(session));
  }

  private static boolean isToCome(Map<String, Object> session) {
    return instant(session, "startTime").isAfter(Instant.now());
  }

  private static boolean isPaid(Map<String, Object> session) {
    return session.containsKey("paymentId") && !session.get("paymentStatus").equals("pending");
  }

  private static String person(Map<String, Object> session, String which) {
    return (String) session.get(which);
  }

  private static Instant instant(Map<String, Object> session, String which) {
    return Instant.parse((String) session.get(which));
  }
}
