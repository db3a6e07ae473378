package ai.aureeture.booking.application;

import ai.aureeture.booking.application.port.JoinLinks;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Every person has their own key. */
public final class FakeJoinLinks implements JoinLinks {

  public static String keyOf(String personId) {
    return "https://meet.example/room?for=" + personId;
  }

  @Override
  public Uni<Optional<String>> linkFor(Session session, String personId, String accessToken) {
    return Uni.createFrom().item(session.room().map(_ -> keyOf(personId)));
  }
}
