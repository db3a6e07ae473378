package ai.aureeture.e2e.load;

import ai.aureeture.e2e.system.TheSystem;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a paid booking and the reads of a page cost as the stores grow: measured at each of {@code
 * -Dload.sizes} (0,10000,100000) stored sessions of other people, and filled up in between. Begin
 * it on a fresh system. {@code -Dload.warm-ups} (300) bookings warm up at first, a fifth of them
 * after each fill; {@code -Dload.bookings} (100) are measured, and each read for {@code
 * -Dload.seconds} (4). The people who are measured are new each time.
 */
public final class GrowthLoad {
  private static final int WARM_UPS = Integer.getInteger("load.warm-ups", 300);
  private static final int BOOKINGS = Integer.getInteger("load.bookings", 100);
  private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("load.seconds", 4));
  private static final String SIZES = System.getProperty("load.sizes", "0,10000,100000");
  private static final int SESSIONS_TO_READ = 20;

  private GrowthLoad() {}

  public static void main(String[] arguments) throws InterruptedException, SQLException {
    TheSystem system = TheSystem.attached();
    var table = new GrowthTable();
    int stored = 0;
    int warmUps = WARM_UPS;
    for (int size : Stream.of(SIZES.split(",")).mapToInt(Integer::parseInt).toArray()) {
      if (size > stored) FillLoad.fill(size - stored, system);
      stored = size;
      var _ = new PaidBookings(system, warmUps).byBrowser(warmUps);
      warmUps = Math.max(1, WARM_UPS / 5);
      measure(size, table, system);
    }
    table.print();
  }

  private static void measure(int size, GrowthTable table, TheSystem system)
      throws InterruptedException {
    var bookings = new PaidBookings(system, BOOKINGS);
    var booking = BookingCost.of(BOOKINGS, bookings, BookingCost.idle(system), system);
    bookings.addMails(booking.waits());
    List<ReadCost> reads =
        Reads.of(SESSIONS_TO_READ, system).stream()
            .map(read -> ReadCost.of(read, LENGTH, system))
            .toList();
    System.out.printf("With %,d stored sessions:%n", size);
    booking.print();
    reads.forEach(ReadCost::print);
    table.add(size, booking, reads);
  }
}
