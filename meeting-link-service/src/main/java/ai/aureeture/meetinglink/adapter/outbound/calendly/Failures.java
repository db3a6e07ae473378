package ai.aureeture.meetinglink.adapter.outbound.calendly;

import ai.aureeture.meetinglink.application.port.InviteAnswer;
import ai.aureeture.meetinglink.application.port.InviteAnswer.Failed;
import ai.aureeture.meetinglink.application.port.InviteAnswer.Refused;
import ai.aureeture.meetinglink.application.port.InviteAnswer.Unheard;
import ai.aureeture.meetinglink.application.port.NoRoom;
import io.smallrye.mutiny.TimeoutException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.net.ConnectException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/** What a failed call means. */
final class Failures {
  private Failures() {}

  /** Of an invitation: above all, whether it may have been made. */
  static InviteAnswer ofInviting(Throwable failure) {
    return switch (failure) {
      case WebApplicationException refused when status(refused) >= 500 ->
          new Failed("calendly failed");
      case WebApplicationException refused -> new Refused(why(refused));
      case CircuitBreakerOpenException _ -> new Refused("calendly circuit open");
      case TimeoutException _ -> new Unheard("calendly slow");
      case Throwable other when neverSent(other) -> new Refused("calendly unreachable");
      default -> new Unheard("calendly connection lost");
    };
  }

  /** Of asking for the link: whether to ask again. */
  static Throwable ofPolling(Throwable failure) {
    return switch (failure) {
      case WebApplicationException refused when status(refused) < 500 -> new NoRoom(why(refused));
      case CircuitBreakerOpenException _ -> new NoRoom("calendly circuit open");
      default -> failure;
    };
  }

  static int status(WebApplicationException refused) {
    return refused.getResponse().getStatus();
  }

  private static String why(WebApplicationException refused) {
    return status(refused) == 429 ? "calendly limit" : "calendly refused " + status(refused);
  }

  private static boolean neverSent(Throwable failure) {
    return failure instanceof ConnectException
        || failure instanceof ProcessingException && failure.getCause() instanceof ConnectException;
  }
}
