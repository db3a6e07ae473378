package ai.aureeture.booking.adapter.outbound.postgres.payments;

import ai.aureeture.booking.application.port.DueRefunds;
import ai.aureeture.booking.application.port.DueRefundsContract;
import ai.aureeture.booking.application.port.Offers;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.domain.Person;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.Cast;
import ai.aureeture.booking.support.OnVertx;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

@BookingServiceTest
class PostgresDueRefundsIT extends DueRefundsContract {
  @Inject DueRefunds refunds;
  @Inject Sessions sessions;
  @Inject Offers offers;

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
    return OnVertx.now(work);
  }

  @Override
  protected void welcome(Person mentor) {
    var _ =
        now(() ->
            offers.put(Cast.offerOf(mentor), Actor.of(Participant.MENTOR, mentor.id()), Cast.NOW));
  }
}
