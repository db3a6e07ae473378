package ai.aureeture.booking.application;

import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.application.port.UnpaidOrders;
import ai.aureeture.booking.application.port.UnpaidOrdersContract;

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
}
