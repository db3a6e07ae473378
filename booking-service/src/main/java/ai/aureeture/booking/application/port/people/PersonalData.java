package ai.aureeture.booking.application.port.people;

import ai.aureeture.booking.domain.Session;
import ai.aureeture.booking.domain.SessionId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** What is kept of one person, wherever it lies. */
public interface PersonalData {

  /** All sessions and bookings the person has a part in, whatever became of them, by their ids. */
  Uni<List<Session>> sessions(String personId, Optional<SessionId> after, int limit);

  /** Forgets the answers that are kept for the person's requests. */
  Uni<Void> forgetAnswers(String personId);
}
