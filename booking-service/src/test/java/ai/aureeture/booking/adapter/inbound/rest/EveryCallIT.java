package ai.aureeture.booking.adapter.inbound.rest;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.adapter.inbound.rest.requests.Refusals;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.testsupport.EveryCall;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

@BookingServiceTest
class EveryCallIT {

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

  @Test
  void names_every_reason_of_a_refusal() {
    var description = given().accept("application/json").get("/q/openapi").asString();
    assertEquals(
        List.of(),
        Arrays.stream(SessionRefused.Reason.values())
            .map(Refusals::code)
            .filter(code -> !description.contains('"' + code + '"'))
            .toList());
  }
}
