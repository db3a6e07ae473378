package ai.aureeture.e2e.faults;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.e2e.Confirmation;
import ai.aureeture.e2e.actors.Booking;
import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.actors.Operator;
import ai.aureeture.e2e.actors.Sandbox;
import ai.aureeture.e2e.actors.Sandbox.Webhook;
import ai.aureeture.e2e.actors.Slot;
import ai.aureeture.e2e.actors.Student;
import ai.aureeture.e2e.docs.Markdown;
import ai.aureeture.e2e.operations.Bash;
import ai.aureeture.e2e.system.TheSystem;
import ai.aureeture.launcher.process.InstallDirectory;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A service has lost what it had from booking's events; what the page says brings it back. */
class LostStoreJourney {
  private final TheSystem system = TheSystem.running();
  private final Mentor mira = Mentor.named("Mira Rao", system);
  private final Student ada = Student.named("Ada Byron", system);

  @Test
  void lost_stores_are_rebuilt_without_repeated_mails() throws IOException, InterruptedException {
    Slot slot = mira.freeSlot();
    Booking booking = ada.books(mira, slot);
    var _ = ada.confirms(new Sandbox(system).pay(booking, Webhook.NEVER));
    var confirmation = new Confirmation(ada, mira, booking.bookingId());
    confirmation.standsOnce();
    await("the slot is taken").atMost(45, SECONDS).until(() -> !mira.isFree(slot));

    loseSessionTimes();
    assertTrue(mira.isFree(slot), "it is offered although it is not free");
    assertEquals("slot-taken", ada.triesToBook(mira, slot).json().path("code").asText());

    var page = Markdown.of(InstallDirectory.root().resolve("docs/disaster.md"));
    var operator = Operator.of(system).me();
    var output =
        Bash.run(
            String.join("\n", page.blocks("bash retell")),
            Map.of("ADMIN_TOKEN", operator.token(), "GATEWAY", system.gateway().toString()));

    assertTrue(output.endsWith("All told again\n"), output);
    await("the slot is taken again").atMost(45, SECONDS).until(() -> !mira.isFree(slot));
    confirmation.standsOnce();
  }

  /** Those of this mentor only: other journeys go on. */
  private void loseSessionTimes() {
    try (var mongo = MongoClients.create(system.parts().mongodb())) {
      var lost =
          mongo
              .getDatabase("availability")
              .getCollection("sessionTimes")
              .deleteMany(Filters.eq("mentorId", mira.me().id()));
      assertEquals(1, lost.getDeletedCount());
    }
  }
}
