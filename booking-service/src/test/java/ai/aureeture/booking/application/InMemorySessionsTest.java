package ai.aureeture.booking.application;

import ai.aureeture.booking.application.port.MovesContract;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.Person;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

class InMemorySessionsTest extends MovesContract {
  private final InMemorySessions sessions = new InMemorySessions();

  @Override
  protected Sessions sessions() {
    return sessions;
  }

  @Override
  protected <T> T now(Supplier<Uni<T>> work) {
    return Core.now(work.get());
  }

  @Override
  protected void welcome(Person mentor) {}
}
