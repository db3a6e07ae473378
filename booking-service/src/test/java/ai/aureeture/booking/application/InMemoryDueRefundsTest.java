package ai.aureeture.booking.application;

import ai.aureeture.booking.application.port.DueRefunds;
import ai.aureeture.booking.application.port.DueRefundsContract;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.Person;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

class InMemoryDueRefundsTest extends DueRefundsContract {
  private final InMemorySessions sessions = new InMemorySessions();
  private final DueRefunds refunds = new InMemoryDueRefunds(sessions);

  @Override
  protected DueRefunds refunds() {
    return refunds;
  }

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
