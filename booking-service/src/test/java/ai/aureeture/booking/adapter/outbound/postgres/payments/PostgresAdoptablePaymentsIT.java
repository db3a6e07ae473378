package ai.aureeture.booking.adapter.outbound.postgres.payments;

import ai.aureeture.booking.application.port.AdoptablePayments;
import ai.aureeture.booking.application.port.AdoptablePaymentsContract;
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
class PostgresAdoptablePaymentsIT extends AdoptablePaymentsContract {
  @Inject AdoptablePayments payments;
  @Inject Sessions sessions;
  @Inject Offers offers;

  @Override
  protected AdoptablePayments payments() {
    return payments;
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
