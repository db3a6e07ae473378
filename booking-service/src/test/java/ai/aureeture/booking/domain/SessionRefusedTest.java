package ai.aureeture.booking.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ai.aureeture.booking.domain.SessionRefused.Reason;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SessionRefusedTest {
  @Test
  void outages_are_the_reasons_for_which_the_same_request_may_succeed_later() {
    var outages =
        Arrays.stream(Reason.values())
            .filter(reason -> SessionRefused.isOutage(new SessionRefused(reason, "no")))
            .collect(Collectors.toSet());
    assertEquals(
        EnumSet.of(
            Reason.AVAILABILITY_UNAVAILABLE,
            Reason.PAYMENTS_UNAVAILABLE,
            Reason.UNAVAILABLE,
            Reason.OVERLOADED),
        outages);
    assertFalse(SessionRefused.isOutage(new IllegalStateException("a fault")));
  }
}
