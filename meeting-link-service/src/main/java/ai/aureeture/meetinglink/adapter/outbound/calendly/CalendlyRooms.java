package ai.aureeture.meetinglink.adapter.outbound.calendly;

import ai.aureeture.meetinglink.application.port.CalendarRooms;
import ai.aureeture.meetinglink.application.port.InviteAnswer;
import ai.aureeture.meetinglink.application.port.InviteAnswer.Accepted;
import ai.aureeture.meetinglink.domain.Invitation;
import ai.aureeture.meetinglink.domain.MeetingRequest;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Rooms of the conference provider behind a mentor's Calendly event type. */
@ApplicationScoped
public class CalendlyRooms implements CalendarRooms {
  private static final Duration AROUND = Duration.ofMinutes(1);
  private static final Set<Integer> GONE = Set.of(403, 404);

  private final CalendlyApi calendly;
  private final CalendlyGuard guard;
  private final boolean hasKey;
  private volatile String user;

  CalendlyRooms(@RestClient CalendlyApi calendly, CalendlyGuard guard, CalendlySettings settings) {
    this.calendly = calendly;
    this.guard = guard;
    this.hasKey = settings.apiKey().filter(key -> !key.isBlank()).isPresent();
  }

  @Override
  public boolean offered() {
    return hasKey;
  }

  @Override
  public Uni<InviteAnswer> invite(MeetingRequest request) {
    return guard
        .call(() -> calendly.invite(InviteeRequest.of(request)))
        .<InviteAnswer>map(invited -> new Accepted(invited.resource().toInvitation()))
        .onFailure()
        .recoverWithItem(Failures::ofInviting);
  }

  @Override
  public Uni<List<Invitation>> find(MeetingRequest request) {
    return user()
        .flatMap(known -> guard.call(() -> around(request, known)))
        .onItem()
        .transformToMulti(found -> Multi.createFrom().iterable(found.collection()))
        .filter(ScheduledEvent::isActive)
        .onItem()
        .transformToUniAndConcatenate(
            event -> guard.call(() -> calendly.invitees(uuid(event.uri()))))
        .onItem()
        .transformToIterable(Collection::collection)
        .filter(invitee -> invitee.isFor(request.id()))
        .map(Invitee::toInvitation)
        .collect()
        .asList();
  }

  @Override
  public Uni<Optional<String>> joinLink(Invitation invitation) {
    return guard
        .call(() -> calendly.event(uuid(invitation.event())))
        .onFailure()
        .transform(Failures::ofPolling)
        .map(event -> event.resource().joinLink());
  }

  @Override
  public Uni<Void> cancel(Invitation invitation) {
    var reason = new Cancellation("The session does not take place at this time and in this room.");
    return guard
        .call(() -> calendly.cancel(uuid(invitation.event()), reason))
        .onFailure(CalendlyRooms::isGone)
        .recoverWithNull();
  }

  private Uni<String> user() {
    return user != null
        ? Uni.createFrom().item(user)
        : guard.call(calendly::me).map(me -> me.resource().uri()).invoke(uri -> user = uri);
  }

  private Uni<Collection<ScheduledEvent>> around(MeetingRequest request, String user) {
    var start = request.id().start();
    return calendly.events(
        user,
        request.student().email(),
        start.minus(AROUND).toString(),
        start.plus(AROUND).toString());
  }

  /** The last part of Calendly's URI: our calls go to the configured host, whatever it says. */
  private static String uuid(String uri) {
    return uri.substring(uri.lastIndexOf('/') + 1);
  }

  private static boolean isGone(Throwable failure) {
    return failure instanceof WebApplicationException refused
        && GONE.contains(Failures.status(refused));
  }
}
