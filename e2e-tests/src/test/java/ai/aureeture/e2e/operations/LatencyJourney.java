package ai.aureeture.e2e.operations;

import ai.aureeture.e2e.actors.Booking;
import ai.aureeture.e2e.actors.LiveSocket;
import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.actors.Sandbox;
import ai.aureeture.e2e.actors.Sandbox.Webhook;
import ai.aureeture.e2e.actors.Slot;
import ai.aureeture.e2e.actors.Student;
import ai.aureeture.e2e.system.TheSystem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

/**
 * How long two people wait for their notifications; printed, for the speed of a machine proves
 * nothing.
 */
class LatencyJourney {
  /** Enough to notice; a figure to compare wants {@code -Dbookings=200} and a quiet machine. */
  private static final int BOOKINGS = Integer.getInteger("bookings", 40);

  private static final String CONFIRMED = "session-confirmed";

  private final TheSystem system = TheSystem.running();
  private final Sandbox sandbox = new Sandbox(system);
  private final Mentor mira = Mentor.named("Mira Rao", system);
  private final Student ada = Student.named("Ada Byron", system);

  @Test
  void from_the_capture_to_both_bells() {
    var all = new Histogram(3);
    var byBrowser = new Histogram(3);
    var byWebhook = new Histogram(3);
    List<Slot> slots =
        mira.freeSlots(Instant.now().plus(Duration.ofDays(14)), Duration.ofDays(14)).stream()
            .limit(BOOKINGS)
            .toList();
    try (LiveSocket students = ada.me().listens();
        LiveSocket mentors = mira.me().listens()) {
      for (int i = 0; i < slots.size(); i++) {
        Booking booking = ada.books(mira, slots.get(i));
        boolean browser = i % 2 == 0;
        Instant captured = browser ? payInBrowser(booking) : payAndLeave(booking);
        long micros = untilBoth(captured, booking, students, mentors).toNanos() / 1000;
        all.recordValue(micros);
        (browser ? byBrowser : byWebhook).recordValue(micros);
      }
    }
    print("all", all);
    print("by browser", byBrowser);
    print("by webhook", byWebhook);
  }

  /** The browser learns of the capture and confirms immediately. */
  private Instant payInBrowser(Booking booking) {
    var receipt = sandbox.pay(booking, Webhook.NEVER);
    Instant captured = Instant.now();
    var _ = ada.confirms(receipt);
    return captured;
  }

  /** The capture lies within the call that pays; counted is from before it. */
  private Instant payAndLeave(Booking booking) {
    Instant captured = Instant.now();
    var _ = sandbox.pay(booking, Webhook.NOW);
    return captured;
  }

  private static Duration untilBoth(
      Instant captured, Booking booking, LiveSocket one, LiveSocket other) {
    Instant first = one.awaitNotification(CONFIRMED, booking.bookingId());
    Instant second = other.awaitNotification(CONFIRMED, booking.bookingId());
    return Duration.between(captured, first.isAfter(second) ? first : second);
  }

  private static void print(String name, Histogram micros) {
    System.out.printf(
        "Capture to both notifications, %-10s (%d): median %.1f ms, p95 %.1f ms, p99 %.1f ms%n",
        name,
        micros.getTotalCount(),
        micros.getValueAtPercentile(50) / 1000.0,
        micros.getValueAtPercentile(95) / 1000.0,
        micros.getValueAtPercentile(99) / 1000.0);
  }
}
