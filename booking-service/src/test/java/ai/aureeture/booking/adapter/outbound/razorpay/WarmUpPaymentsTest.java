package ai.aureeture.booking.adapter.outbound.razorpay;

import ai.aureeture.booking.application.FakePaymentGateway;
import ai.aureeture.booking.domain.SessionRefused;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WarmUpPaymentsTest {
  private final FakePaymentGateway provider = new FakePaymentGateway();
  private final WarmUpPayments warmUp = new WarmUpPayments(provider);

  @Test
  void step_that_fails_once_then_succeeds_calls_the_provider_no_further() {
    provider.away = true;
    run().assertFailedWith(SessionRefused.class);
    provider.away = false;
    run().assertCompleted().assertItem(Optional.empty());
    provider.away = true;
    run().assertCompleted().assertItem(Optional.empty());
  }

  private UniAssertSubscriber<Object> run() {
    return warmUp
        .run()
        .map(Object.class::cast)
        .subscribe()
        .withSubscriber(UniAssertSubscriber.create());
  }
}
