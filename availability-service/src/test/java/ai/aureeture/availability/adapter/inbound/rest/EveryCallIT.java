package ai.aureeture.availability.adapter.inbound.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.availability.RunningService;
import ai.aureeture.testsupport.EveryCall;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EveryCallIT extends RunningService {

  @Test
  void answers_with_json_a_calendar_or_events() {
    assertEquals(List.of(), EveryCall.withAnotherType());
  }

  @Test
  void refuses_a_query_parameter_that_comes_twice() {
    assertEquals(List.of(), EveryCall.thatTakesAParameterTwice());
  }

  @Test
  void accepts_a_request_without_body_and_type() {
    assertEquals(List.of(), EveryCall.thatRefusesAMissingBodyType());
  }

  @Test
  void reads_no_json_from_plain_text() {
    assertEquals(List.of(), EveryCall.thatTakesJsonAsPlainText());
  }

  @Test
  void refuses_an_unacceptable_accept_header_before_any_effect() {
    assertEquals(List.of(), EveryCall.thatAnswersWhatIsNotAccepted());
  }

  @Test
  void metrics_do_not_show_addresses_that_callers_make_up() {
    assertEquals(List.of(), EveryCall.thatNamesRefusedAddressesInMetrics());
  }
}
