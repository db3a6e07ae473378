package ai.aureeture.e2e;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.e2e.actors.Booking;
import ai.aureeture.e2e.actors.Http;
import ai.aureeture.e2e.actors.Mail;
import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.actors.Sandbox;
import ai.aureeture.e2e.actors.Sandbox.Webhook;
import ai.aureeture.e2e.actors.Slot;
import ai.aureeture.e2e.actors.Student;
import ai.aureeture.e2e.system.TheSystem;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** To which address mails go, and in which time zone they speak. */
class AddressJourney {
  private static final Pattern LINK = Pattern.compile("/verify-email\\?token=([A-Za-z0-9_-]+)");

  private final TheSystem system = TheSystem.running();
  private final Sandbox sandbox = new Sandbox(system);
  private final Mentor mira = Mentor.named("Mira Rao", system);

  @Test
  void address_of_a_stranger_cannot_be_booked_with() {
    Student eve = Student.named("Eve", system);

    var _ =
        eve.triesToBookAs("a?subject=hi&bcc=victim@evil.example", mira, mira.freeSlot())
            .expect(400);
    var _ = eve.triesToBookAs("victim@evil.example", mira, mira.freeSlot()).expect(400);
  }

  @Test
  void unverified_address_of_a_booking_gets_only_a_verification_link() {
    Student eve = Student.withoutEmailClaim("Eve http://evil.example", system);
    Booking booking =
        eve.triesToBookAs(eve.me().email(), mira, mira.freeSlot()).expect(201).as(Booking.class);
    var _ = sandbox.pay(booking, Webhook.NOW);
    await("the mentor's invite, and the student's verification mail")
        .atMost(90, SECONDS)
        .until(() ->
            mira.me().invitesTo(booking.bookingId()).size() == 1 && eve.me().mails().size() == 1);
    Mail asked = eve.me().mails().getFirst();
    for (var part : List.of(asked.subject(), asked.html(), asked.text(), asked.to())) {
      assertFalse(part.contains("evil") || part.contains("PRIZE") || part.contains("Eve"), part);
    }
    Mail mentors = mira.me().invitesTo(booking.bookingId()).getFirst();
    assertFalse(mentors.html().contains("evil.example"), mentors.html());
    assertFalse(mentors.text().contains("evil.example"), mentors.text());

    var link = LINK.matcher(asked.text());
    assertTrue(link.find(), asked.text());
    var anonymous = Http.anonymous(system.gateway());
    var token = Map.of("token", link.group(1));
    var _ = anonymous.post("/api/notifications/email-verifications", token).expect(204);
    var _ = anonymous.post("/api/notifications/email-verifications", token).expect(204);

    await("the invite that was held")
        .atMost(60, SECONDS)
        .until(() -> eve.me().invitesTo(booking.bookingId()).size() == 1);
  }

  @Test
  void student_without_an_address_in_the_token_is_mailed_at_the_accounts() {
    Student ada = Student.asClerk("Ada Byron", system);
    Booking booking = ada.books(mira, mira.freeSlot());
    var session = ada.confirms(sandbox.pay(booking, Webhook.NEVER));
    await("both invites")
        .atMost(60, SECONDS)
        .until(() ->
            ada.me().invitesTo(session.id()).size() == 1
                && mira.me().invitesTo(session.id()).size() == 1);
    var mentors = mira.me().invitesTo(session.id()).getFirst();
    assertTrue(mentors.text().contains("Ada Byron"), mentors.text());
  }

  @Test
  void mentor_who_moved_after_the_booking_is_mailed_in_the_new_zone() {
    Student ada = Student.named("Ada Byron", system);
    List<Slot> times = mira.twoFreeSlots();
    Booking booking = ada.books(mira, times.getFirst());
    var session = ada.confirms(sandbox.pay(booking, Webhook.NEVER));
    await("the invite")
        .atMost(60, SECONDS)
        .until(() -> mira.me().invitesTo(session.id()).size() == 1);
    assertTrue(mira.me().mails().getFirst().text().contains(" IST"));

    mira.movesTo("Pacific/Auckland");
    Slot to = mira.freeSlot();
    var _ = ada.me().asksToMove(session.id(), to, "My train is late");

    await("the mail that asks").atMost(60, SECONDS).until(() -> mira.me().mails().size() == 2);
    Mail asking = mira.me().mails().getLast();
    assertTrue(asking.text().contains("m NZ"), asking.text());
    assertFalse(asking.text().contains(" IST"), asking.text());
    var notification = mira.me().notices().getFirst();
    assertEquals("reschedule-requested", notification.type());
    assertTrue(notification.body().contains("m NZ"), notification.body());
  }
}
