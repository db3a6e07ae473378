package ai.aureeture.booking.application;

import ai.aureeture.booking.application.port.PersonalData;
import ai.aureeture.booking.application.port.PersonalDataContract;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.Person;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

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

  @Override
  protected <T> T now(Supplier<Uni<T>> work) {
    return Core.now(work.get());
  }

  @Override
  protected void welcome(Person mentor) {}
}
