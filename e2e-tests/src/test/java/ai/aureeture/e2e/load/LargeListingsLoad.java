package ai.aureeture.e2e.load;

import ai.aureeture.e2e.actors.Answer;
import ai.aureeture.e2e.actors.Http;
import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.system.TheSystem;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.HdrHistogram.ConcurrentHistogram;

/**
 * Many visitors ask at the same moment for all the slots of 92 days of a mentor who may be booked
 * every five minutes (26,496 slots) while another looks at the next week of a mentor with office
 * hours, again and again. {@code -Dlarge.visitors} is how many. How long the small answers took is
 * printed apart.
 */
public final class LargeListingsLoad {
  private static final int VISITORS = Integer.getInteger("large.visitors", 100);
  private static final int DAYS = 92;

  private LargeListingsLoad() {}

  public static void main(String[] arguments) throws Exception {
    TheSystem system = TheSystem.attached();
    Http visitor = Http.anonymous(system.gateway());
    String small = slotsOf(Mentor.inOfficeHours("Ola Ffice", system));
    String large = ofAllDays(Mentor.startingEveryFiveMinutes("Mira Rao", system));
    for (int i = 0; i < 20; i++) {
      var _ = visitor.get(small).expect(200);
    }
    int length = visitor.get(large).expect(200).body().length();
    System.out.printf("One large answer: %d characters%n", length);
    List<Supplier<Answer>> requests =
        new ArrayList<>(Collections.nCopies(VISITORS, () -> visitor.get(large)));
    var micros = new ConcurrentHistogram(3);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var rush =
          CompletableFuture.supplyAsync(
              () -> Rush.run(VISITORS + " large listings", system, requests), threads);
      while (!rush.isDone()) {
        long begin = System.nanoTime();
        var _ = visitor.get(small).expect(200);
        micros.recordValue((System.nanoTime() - begin) / 1000);
      }
      for (Answer answer : rush.join()) {
        var _ = answer.expect(200);
      }
    }
    System.out.printf("%d small listings meanwhile%n", micros.getTotalCount());
    Load.print("  answered after", micros);
  }

  private static String slotsOf(Mentor mentor) {
    return "/api/mentor-availability/slots?mentorId=" + mentor.me().id();
  }

  private static String ofAllDays(Mentor mentor) {
    Instant from = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
    return mentor.slotsAddress(from, Duration.ofDays(DAYS));
  }
}
