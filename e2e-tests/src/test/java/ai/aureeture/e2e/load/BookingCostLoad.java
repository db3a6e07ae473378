package ai.aureeture.e2e.load;

import ai.aureeture.e2e.system.BookingDatabase;
import ai.aureeture.e2e.system.TheSystem;
import java.io.IOException;

/**
 * What one paid booking costs a warm system: processor time of each part, transactions, statements,
 * commands and records, and how long the two people wait; then how long they wait when only the
 * webhook tells of the payment. {@code -Dload.bookings} are measured each way, 100 by default,
 * after {@code -Dload.warm-ups} (300) that warm up. With {@code -Dload.statements=true} PostgreSQL
 * is started anew to count its statements. With {@code -Dload.recordings=FOLDER} each JVM is
 * recorded meanwhile, which costs time of its own.
 */
public final class BookingCostLoad {
  private static final int WARM_UPS = Integer.getInteger("load.warm-ups", 300);
  private static final int BOOKINGS = Integer.getInteger("load.bookings", 100);

  private BookingCostLoad() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    TheSystem system = TheSystem.attached();
    if (Boolean.getBoolean("load.statements")) {
      BookingDatabase.of(system).countStatementsFromItsNextStartOn();
      system.kill9("postgres");
      system.awaitReady();
    }
    var bookings = new PaidBookings(system, WARM_UPS + 2 * BOOKINGS);
    var _ = bookings.byBrowser(WARM_UPS);
    var idle = BookingCost.idle(system);
    BookingCost cost;
    try (var _ = Recordings.asAskedFor(system.parts())) {
      cost = BookingCost.of(BOOKINGS, bookings, idle, system);
    }
    bookings.addMails(cost.waits());
    cost.print();
    Load.print(
        "  from the payment to both bells, by webhook", bookings.byWebhook(BOOKINGS).bells());
  }
}
