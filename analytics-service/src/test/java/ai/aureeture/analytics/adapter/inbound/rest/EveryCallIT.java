package ai.aureeture.analytics.adapter.inbound.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.analytics.RunningService;
import ai.aureeture.testsupport.EveryCall;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EveryCallIT extends RunningService {

  @Test
  void answers_with_json_or_a_table() {
    assertEquals(List.of(), EveryCall.withAnotherType());
  }

  @Test
  void refuses_a_query_parameter_that_comes_twice() {
    assertEquals(List.of(), EveryCall.thatTakesAParameterTwice());
  }

  @Test
  void refuses_an_unacceptable_accept_header() {
    assertEquals(List.of(), EveryCall.thatAnswersWhatIsNotAccepted());
  }
}
