package ai.aureeture.e2e.operations;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.aureeture.e2e.BrowserTrace;
import ai.aureeture.e2e.Confirmation;
import ai.aureeture.e2e.actors.Booking;
import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.actors.Sandbox;
import ai.aureeture.e2e.actors.Sandbox.Webhook;
import ai.aureeture.e2e.actors.Student;
import ai.aureeture.e2e.system.TheSystem;
import ai.aureeture.e2e.system.TraceCollector;
import ai.aureeture.e2e.system.TraceCollector.ReceivedSpan;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What follows from one request of the browser is one trace, through all services. The services of
 * this system record only what a request asks for, so any other span is of a timer or a poll.
 */
class TracesJourney {
  private static final Set<String> SERVICES =
      Set.of(
          "booking-service",
          "availability-service",
          "meeting-link-service",
          "notification-service");
  private static final Set<String> MAILS =
      Set.of("mail session-confirmed to student", "mail session-confirmed to mentor");

  /** Longer than every timer's interval and the five seconds between two exports. */
  private static final Duration QUIET = Duration.ofSeconds(15);

  private final TheSystem system = TheSystem.running();
  private final Sandbox sandbox = new Sandbox(system);
  private final Mentor mira = Mentor.named("Mira Rao", system);
  private final Student ada = Student.named("Ada Byron", system);

  @Test
  void paid_booking_is_one_trace_from_the_browser_to_both_mails() {
    assumeTrue(system.traces().isPresent(), "a system that runs already exports elsewhere");
    TraceCollector collector = system.traces().orElseThrow();
    var trace = BrowserTrace.sampled();
    String traceId = trace.traceId();
    String browser = trace.spanId();
    Booking booking = ada.books(mira, mira.freeSlot());

    var session = ada.confirms(sandbox.pay(booking, Webhook.NEVER), trace.traceparent());

    new Confirmation(ada, mira, session.id()).standsOnce();
    await("all services and both mails are in the trace")
        .atMost(60, SECONDS)
        .untilAsserted(() -> {
          assertEquals(SERVICES, each(collector.spansOf(traceId), ReceivedSpan::service));
          assertTrue(each(collector.spansOf(traceId), ReceivedSpan::name).containsAll(MAILS));
        });
    await("no timer goes on in the trace")
        .atMost(90, SECONDS)
        .during(QUIET)
        .until(isComplete(collector, traceId));
    var spans = collector.spansOf(traceId);
    System.out.printf("The trace has %d spans:%n", spans.size());
    spans.forEach(span -> System.out.println("  " + span));
    assertEquals(List.of("booking-service"), servicesBelow(browser, spans));
    assertEquals(Set.of(), orphans(spans, browser), "every span hangs on the browser's request");
    assertEquals(Set.of(), unasked(collector), "traces that no request asked for");
  }

  /** Whether nothing was added since the last look. */
  private static Callable<Boolean> isComplete(TraceCollector collector, String traceId) {
    int[] before = {-1};
    return () -> {
      int now = collector.spansOf(traceId).size();
      boolean same = now == before[0];
      before[0] = now;
      return same;
    };
  }

  private static List<String> servicesBelow(String parentId, List<ReceivedSpan> spans) {
    return spans.stream()
        .filter(span -> span.parentId().equals(parentId))
        .map(ReceivedSpan::service)
        .toList();
  }

  private static Set<ReceivedSpan> orphans(List<ReceivedSpan> spans, String browser) {
    Set<String> ids = each(spans, ReceivedSpan::id);
    return spans.stream()
        .filter(span -> !span.parentId().equals(browser) && !ids.contains(span.parentId()))
        .collect(Collectors.toSet());
  }

  private static Set<String> unasked(TraceCollector collector) {
    return collector.traceIds().stream()
        .filter(id -> !BrowserTrace.askedFor().contains(id))
        .collect(Collectors.toSet());
  }

  private static Set<String> each(
      List<ReceivedSpan> spans, Function<ReceivedSpan, String> property) {
    return spans.stream().map(property).collect(Collectors.toSet());
  }
}
