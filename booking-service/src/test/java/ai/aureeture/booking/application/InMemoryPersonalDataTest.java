package ai.aureeture.booking.application;

import ai.aureeture.booking.application.port.PersonalData;
import ai.aureeture.booking.application.port.PersonalDataContract;
import ai.aureeture.booking.application.port.Sessions;

class InMemoryPersonalDataTest extends PersonalDataContract {
  private final InMemorySessions sessions = new InMemorySessions();
  private final PersonalData data = new InMemoryPersonalData(sessions);

  @Override
  protected PersonalData data() {
    return data;
  }

  @Override
  protected Sessions sessions() {
    return sessions;
  }
}
