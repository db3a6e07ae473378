package ai.aureeture.e2e.faults;

import static java.util.concurrent.TimeUnit.SECONDS;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.e2e.Confirmation;
import ai.aureeture.e2e.Parallel;
import ai.aureeture.e2e.actors.Booking;
import ai.aureeture.e2e.actors.LiveSocket;
import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.actors.Receipt;
import ai.aureeture.e2e.actors.Sandbox;
import ai.aureeture.e2e.actors.Sandbox.Webhook;
import ai.aureeture.e2e.actors.Slot;
import ai.aureeture.e2e.actors.Student;
import ai.aureeture.e2e.system.BookingDatabase;
import ai.aureeture.e2e.system.BookingTopic;
import ai.aureeture.e2e.system.Container;
import ai.aureeture.e2e.system.TheSystem;
import ai.aureeture.events.SlotReleased;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.parallel.Isolated;

/** Two replicas of each service and of the gateway do what one would, and nothing twice. */
@Order(Integer.MAX_VALUE - 3)
@Isolated("it kills parts")
@EnabledIfSystemProperty(named = "system.replicas", matches = "2")
class ReplicasJourney {
  private final TheSystem system = TheSystem.running();
  private final BookingDatabase database = BookingDatabase.of(system);
  private final Sandbox sandbox = new Sandbox(system);
  private final Mentor mira = Mentor.named("Mira Rao", system);
  private final Student ada = Student.named("Ada Byron", system);

  @Test
  void one_replica_relays_the_outbox_and_the_other_takes_over_when_it_dies() {
    for (int round = 1; round <= rounds(); round++) {
      Booking booking = ada.books(mira, mira.freeSlot());
      var receipt = sandbox.pay(booking, Webhook.NEVER);
      var relaying = relaying();
      long begin = System.nanoTime();
      relaying.kill();
      await("another replica relays").atMost(30, SECONDS).until(() -> isTakenOverFrom(relaying));
      System.out.printf(
          "Hand-over %d: %s after %.1f s%n",
          round, relaying().name(), (System.nanoTime() - begin) / 1e9);
      await("the payment is confirmed").atMost(30, SECONDS).until(() -> isConfirmed(receipt));
      relaying.start();
      relaying.awaitHealthy();
      assertEquals(1, database.relays().size(), "replicas that relay");
      new Confirmation(ada, mira, booking.bookingId()).standsOnce();
    }
  }

  /** A request on its way to the dead replica is 503, which says to ask again. */
  private boolean isConfirmed(Receipt receipt) {
    return ada.triesToConfirm(receipt).status() != 503;
  }

  private boolean isTakenOverFrom(Container dead) {
    var addresses = database.relays();
    return addresses.size() == 1 && !relaying().equals(dead);
  }

  private Container relaying() {
    String address = database.relays().getFirst();
    return Container.of("booking-service").stream()
        .filter(replica -> replica.addresses().contains(address))
        .findFirst()
        .orElse(new Container("", "a replica that is gone"));
  }

  @Test
  void sockets_at_both_replicas_receive_every_event() {
    List<LiveSocket> pages = IntStream.range(0, 16).mapToObj(i -> ada.me().listens()).toList();
    Booking booking = ada.books(mira, mira.freeSlot());
    var _ = ada.confirms(sandbox.pay(booking, Webhook.NEVER));

    for (LiveSocket page : pages) {
      var _ = page.awaitNotification("session-confirmed", booking.bookingId());
    }
    for (LiveSocket page : pages) {
      assertEquals(1, page.notifications("session-confirmed", booking.bookingId()));
      page.close();
    }
  }

  @Test
  void the_same_key_at_both_gateways_books_once() {
    Slot slot = mira.freeSlot();
    var key = Map.of("Idempotency-Key", "key-of-" + ada.me().id());

    List<String> bookings =
        Parallel.all(
            IntStream.range(0, 8)
                .mapToObj(i -> (Callable<String>) () -> bookedWith(key, slot))
                .toList());

    assertEquals(1, bookings.stream().distinct().count(), () -> "bookings " + bookings);
  }

  /** A request that comes while the first is being answered gets Retry-After. */
  private String bookedWith(Map<String, String> key, Slot slot) {
    var answer =
        await("an answer")
            .atMost(30, SECONDS)
            .until(
                () -> ada.triesToBook(mira, slot, key),
                got -> !got.code().equals("idempotency-key-in-use"));
    return answer.expect(200, 201).json().path("bookingId").asText();
  }

  @Test
  void a_person_holds_three_slots_whichever_replica_is_asked() {
    var slots = mira.someFreeSlots(12);

    var statuses =
        Parallel.all(
                slots.stream()
                    .map(slot -> (Callable<Integer>) () -> ada.triesToBook(mira, slot).status())
                    .toList())
            .stream()
            .collect(groupingBy(status -> status, counting()));

    assertEquals(Map.of(201, 3L, 429, 9L), statuses);
  }

  @Test
  void hold_expires_once() {
    var booking = ada.books(mira, mira.freeSlot());

    // For five seconds: the timers of both replicas come every second.
    await("the hold lapses, and no second time")
        .atMost(150, SECONDS)
        .during(5, SECONDS)
        .pollInterval(1, SECONDS)
        .untilAsserted(() -> assertEquals(1, released(booking)));
  }

  private long released(Booking booking) {
    return BookingTopic.count(system, SlotReleased.class, booking.bookingId());
  }

  private static int rounds() {
    return Integer.getInteger("replicas.rounds", 1);
  }
}
