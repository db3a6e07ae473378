package ai.aureeture.e2e.fuzz;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.e2e.actors.Operator;
import ai.aureeture.e2e.fuzz.calls.ApiDocument;
import ai.aureeture.e2e.fuzz.calls.Operation;
import ai.aureeture.e2e.fuzz.calls.OwnWebhook;
import ai.aureeture.e2e.fuzz.calls.Webhooks;
import ai.aureeture.e2e.system.BookingDatabase;
import ai.aureeture.e2e.system.TheSystem;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Generated calls of every operation of the public API, good and bad, for two minutes ({@code
 * -Dfuzz.seconds}): whatever is asked, the answer is one that the API's description has. It is the
 * last one before those that kill parts, since it leaves mentors of all kinds behind.
 */
@Order(Integer.MAX_VALUE - 5)
class FuzzJourney {
  /** For want of a session that has begun, a picture, a dead letter, or a provider of mails. */
  private static final Set<String> RARELY_DONE =
      Set.of(
          "POST /api/admin/dead-letters/{topic}/replay",
          "POST /api/admin/reviews/{reviewId}/hide",
          "POST /api/admin/reviews/{reviewId}/show",
          "PUT /api/mentor-sessions/{id}/review/answer",
          "PUT /api/student-sessions/{id}/review",
          "PUT /api/mentor/photo",
          "GET /api/mentors/{mentorId}/photos/{file}",
          "POST /api/mentor-sessions/{id}/complete",
          "POST /api/webhooks/sendgrid",
          "POST /api/webhooks/resend");

  private final TheSystem system = TheSystem.running();
  private final FuzzSettings settings = FuzzSettings.read();

  @Test
  void every_answer_is_one_that_the_description_has() {
    System.out.printf("Fuzzing with -Dfuzz.seed=%d%n", settings.seed());
    var deadLetters = deadLetters();

    var operations = operations();

    Findings findings = new FuzzRun(system, settings, operations).findings();

    var neverDone =
        settings.call().isPresent() ? List.<String>of() : findings.neverDone(operations);

    findings
        .statuses()
        .forEach((operation, statuses) -> System.out.printf("  %-80s %s%n", operation, statuses));
    System.out.printf(
        "%d calls, %d findings; never done: %s%n",
        findings.calls(), findings.all().size(), neverDone);
    OwnWebhook.removeAll(Operator.of(system).me().http());
    assertAll(
        () -> assertEquals("", String.join("\n\n", findings.all()), "seed " + settings.seed()),
        () -> assertEquals(List.of(), without(RARELY_DONE, neverDone), "what no call got done"),
        () -> BookingDatabase.of(system).awaitOrder(),
        () -> assertEquals(deadLetters, deadLetters(), "no message is too odd for a service"));
  }

  private static List<String> without(Set<String> some, List<String> all) {
    return all.stream().filter(each -> !some.contains(each)).toList();
  }

  private List<Operation> operations() {
    return Webhooks.with(
        ApiDocument.of(system).stream()
            .flatMap(document -> document.operations().stream())
            .toList());
  }

  private Set<JsonNode> deadLetters() {
    return Operator.of(system).deadLetters();
  }
}
