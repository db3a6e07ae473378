package ai.aureeture.booking.application;

import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.application.port.UnpaidOrders;
import ai.aureeture.booking.application.port.UnpaidOrdersContract;
import ai.aureeture.booking.domain.Person;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

class InMemoryUnpaidOrdersTest extends UnpaidOrdersContract {
  private final InMemorySessions sessions = new InMemorySessions();
  private final UnpaidOrders orders = new InMemoryUnpaidOrders(sessions);

  @Override
  protected UnpaidOrders orders() {
    return orders;
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
