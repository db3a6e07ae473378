package ai.aureeture.booking.application;

import ai.aureeture.booking.application.port.AdoptablePayments;
import ai.aureeture.booking.application.port.AdoptablePaymentsContract;
import ai.aureeture.booking.application.port.Sessions;

class InMemoryAdoptablePaymentsTest extends AdoptablePaymentsContract {
  private final InMemorySessions sessions = new InMemorySessions();
  private final AdoptablePayments payments = new InMemoryAdoptablePayments(sessions);

  @Override
  protected AdoptablePayments payments() {
    return payments;
  }

  @Override
  protected Sessions sessions() {
    return sessions;
  }
}
