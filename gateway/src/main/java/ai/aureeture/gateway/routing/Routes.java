package ai.aureeture.gateway.routing;

import static ai.aureeture.gateway.routing.Route.exactly;
import static ai.aureeture.gateway.routing.Route.joinOf;
import static ai.aureeture.gateway.routing.Route.slotsOf;
import static ai.aureeture.gateway.routing.Route.to;
import static ai.aureeture.gateway.routing.Route.uploadOf;
import static ai.aureeture.gateway.routing.Route.webSocketTo;
import static ai.aureeture.gateway.routing.Route.webhookOf;
import static ai.aureeture.gateway.routing.Service.ANALYTICS;
import static ai.aureeture.gateway.routing.Service.AVAILABILITY;
import static ai.aureeture.gateway.routing.Service.BOOKING;
import static ai.aureeture.gateway.routing.Service.NOTIFICATION;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The paths of our services. A collection that is ours alone is taken with everything below it;
 * where the platform has other paths beside ours, ours are listed one by one.
 */
public final class Routes {
  static final List<Route> TABLE =
      List.of(
          to(BOOKING, "/api/bookings"),
          exactly(BOOKING, "/api/mentors"),
          exactly(BOOKING, "/api/mentors/*"),
          exactly(BOOKING, "/api/mentors/*/photos/*"),
          exactly(BOOKING, "/api/mentors/*/reviews"),
          exactly(BOOKING, "/api/mentor-pages"),
          joinOf(BOOKING, "/api/mentor-sessions/*/verify-join"),
          to(BOOKING, "/api/mentor-sessions"),
          joinOf(BOOKING, "/api/student-sessions/*/verify-join"),
          to(BOOKING, "/api/student-sessions"),
          exactly(BOOKING, "/api/mentor/stats"),
          exactly(BOOKING, "/api/mentor/profile"),
          uploadOf(BOOKING, "/api/mentor/photo"),
          exactly(BOOKING, "/api/mentor/earnings"),
          exactly(BOOKING, "/api/mentor/pending-requests"),
          exactly(BOOKING, "/api/people/*/data"),
          exactly(NOTIFICATION, "/api/admin/mails"),
          to(NOTIFICATION, "/api/admin/webhooks"),
          to(NOTIFICATION, "/api/admin/webhook-deliveries"),
          to(BOOKING, "/api/admin"),
          webhookOf(BOOKING, "/api/webhooks/razorpay"),
          slotsOf(AVAILABILITY, "/api/mentor-availability/slots"),
          to(AVAILABILITY, "/api/mentor-availability"),
          webSocketTo(NOTIFICATION, "/api/notifications/ws"),
          to(NOTIFICATION, "/api/notifications"),
          exactly(NOTIFICATION, "/api/sessions/*/calendar.ics"),
          to(NOTIFICATION, "/api/calendar"),
          webhookOf(NOTIFICATION, "/api/webhooks/sendgrid"),
          webhookOf(NOTIFICATION, "/api/webhooks/resend"),
          exactly(ANALYTICS, "/api/analytics/mentors/*"),
          exactly(ANALYTICS, "/api/analytics/platform"));

  private Routes() {}

  /** Every line, in the order in which they are tried. */
  public static Stream<Route> all() {
    return TABLE.stream();
  }

  /** The first line that covers the path. */
  public static Optional<Route> of(String path) {
    return TABLE.stream().filter(route -> route.covers(path)).findFirst();
  }

  /** Whether a {@code GET} of the plain path changes something, however lenient its reader is. */
  public static boolean isChangedByGet(String plain) {
    var read = Paths.canonical(plain).replaceAll("/+", "/");
    return TABLE.stream().filter(Route::changedByGet).anyMatch(route -> route.covers(read));
  }
}
