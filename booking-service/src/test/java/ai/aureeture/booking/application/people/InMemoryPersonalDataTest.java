package ai.aureeture.booking.application.people;

import ai.aureeture.booking.application.InMemoryOffers;
import ai.aureeture.booking.application.InMemorySessions;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.application.port.people.PersonalData;
import ai.aureeture.booking.application.port.people.PersonalDataContract;

class InMemoryPersonalDataTest extends PersonalDataContract {
  private final InMemorySessions sessions = new InMemorySessions();
  private final PersonalData data = new InMemoryPersonalData(sessions, new InMemoryOffers());

  @Override
  protected PersonalData data() {
    return data;
  }

  @Override
  protected Sessions sessions() {
    return sessions;
  }
}
