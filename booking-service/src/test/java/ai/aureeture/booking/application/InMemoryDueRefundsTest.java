package ai.aureeture.booking.application;

import ai.aureeture.booking.application.port.DueRefunds;
import ai.aureeture.booking.application.port.DueRefundsContract;
import ai.aureeture.booking.application.port.Sessions;

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
}
