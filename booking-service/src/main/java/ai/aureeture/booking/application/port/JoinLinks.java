package ai.aureeture.booking.application.port;

import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** The links by which people join a session. */
public interface JoinLinks {

  /**
   * The link by which this one person enters: the room's own, unless the room asks everybody for a
   * token. Never fails: who cannot be given a token still learns where the room is.
   *
   * @param accessToken the person's own, already verified
   */
  Uni<Optional<String>> linkFor(Session session, String personId, String accessToken);
}
