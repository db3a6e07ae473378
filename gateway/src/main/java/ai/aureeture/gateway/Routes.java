package ai.aureeture.gateway;

import static ai.aureeture.gateway.Route.slotsOf;
import static ai.aureeture.gateway.Route.to;
import static ai.aureeture.gateway.Route.webSocketTo;
import static ai.aureeture.gateway.Route.webhookOf;
import static ai.aureeture.gateway.Service.AVAILABILITY;
import static ai.aureeture.gateway.Service.BOOKING;
import static ai.aureeture.gateway.Service.NOTIFICATION;

import java.util.List;
import java.util.Optional;

/** Everything the outside can reach. What is not in this list does not exist. */
final class Routes {
  static final List<Route> TABLE =
      List.of(
          to(BOOKING, "/api/bookings"),
          to(BOOKING, "/api/mentors"),
          to(BOOKING, "/api/mentor-sessions"),
          to(BOOKING, "/api/student-sessions"),
          to(BOOKING, "/api/mentor"),
          to(BOOKING, "/api/people"),
          to(BOOKING, "/api/admin"),
          webhookOf(BOOKING, "/api/webhooks/razorpay"),
          slotsOf(AVAILABILITY, "/api/mentor-availability/slots"),
          to(AVAILABILITY, "/api/mentor-availability"),
          webSocketTo(NOTIFICATION, "/api/notifications/ws"),
          to(NOTIFICATION, "/api/notifications"),
          to(NOTIFICATION, "/api/sessions"),
          to(NOTIFICATION, "/api/calendar"),
          webhookOf(NOTIFICATION, "/api/webhooks/sendgrid"),
          webhookOf(NOTIFICATION, "/api/webhooks/resend"));

  private Routes() {}

  /** The first line that covers the path. */
  static Optional<Route> of(String path) {
    return TABLE.stream().filter(route -> route.covers(path)).findFirst();
  }
}
