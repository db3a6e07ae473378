package ai.aureeture.notification.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.notification.application.port.mails.MailNotSent.Remedy;
import ai.aureeture.notification.application.port.mails.RenderedMail;
import ai.aureeture.notification.application.port.mails.RenderedMail.Invite;
import ai.aureeture.notification.domain.RescheduleRequest;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.Sessions;
import ai.aureeture.notification.domain.triggers.NotificationTrigger;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A session that is paid, moves twice and is refunded, published in every order that two topics
 * allow.
 */
class NumberedInvitesTest {
  private static final int ROUNDS = 300;
  private static final RescheduleRequest REQUEST =
      Sessions.asked(Sessions.confirmed()).reschedules().pending().orElseThrow();

  private final Session booked = Sessions.confirmed();
  private final Session moved = Sessions.moved(booked, 1);
  private final Session twice = Sessions.moved(moved, 2);
  private final Session cancelled = Sessions.cancelled(twice);

  @Test
  void events_in_order_give_sequences_0_to_3() {
    var core = new Core();
    var triggers = bookings(core);
    var links = links(core);
    while (!triggers.isEmpty()) {
      triggers.poll().run();
      if (!links.isEmpty()) {
        links.poll().run();
      }
    }

    for (var reader : List.of("user_m1", "user_s1")) {
      assertEquals(
          List.of("REQUEST 0", "REQUEST 1", "REQUEST 2", "CANCEL 3"),
          invites(core, reader).stream().map(NumberedInvitesTest::revision).toList());
    }
  }

  @Test
  void events_in_any_order_with_repeats_and_failures_give_consistent_invites() {
    for (int round = 0; round < ROUNDS; round++) {
      var core = new Core();
      publishAtRandom(core, new Random(round));
      holds(core, "round " + round);
    }
  }

  private void publishAtRandom(Core core, Random random) {
    var topics = List.of(bookings(core), links(core));
    while (topics.stream().anyMatch(topic -> !topic.isEmpty())) {
      var next = topics.get(random.nextInt(2)).poll();
      for (int i = 0; next != null && i <= random.nextInt(3); i++) {
        next.run();
      }
      if (random.nextInt(3) == 0) {
        // Of the kind after which a mail is never given up.
        core.mailer.refuse(Remedy.CONFIGURATION);
      }
      core.pass(Duration.ofSeconds(random.nextInt(40)));
    }
    for (int i = 0; i < 10; i++) {
      core.pass(Duration.ofMinutes(5));
    }
  }

  private static void holds(Core core, String round) {
    var numberOf = new HashMap<String, Integer>();
    for (var reader : List.of("user_m1", "user_s1")) {
      int last = -1;
      for (var invite : invites(core, reader)) {
        assertTrue(sequence(invite) > last, round + ": each mail raises it");
        last = sequence(invite);
        var what = invite.method() + invite.calendar().split(" ", 2)[1];
        assertEquals(last, numberOf.computeIfAbsent(what, first -> sequence(invite)), round);
      }
      var all = invites(core, reader);
      assertTrue(all.isEmpty() || all.getLast().method().equals("CANCEL"), round + all);
      assertEquals(
          all.stream().filter(i -> i.method().equals("CANCEL")).count(), all.isEmpty() ? 0 : 1);
    }
  }

  private Deque<Runnable> bookings(Core core) {
    return new ArrayDeque<>(
        List.<Runnable>of(
            () -> core.handle(new NotificationTrigger.Confirmed("e-1", booked)),
            () -> core.handle(moved("e-2", moved, booked)),
            () -> core.handle(moved("e-3", twice, moved)),
            () -> core.handle(new NotificationTrigger.Cancelled("e-4", cancelled))));
  }

  private Deque<Runnable> links(Core core) {
    return new ArrayDeque<>(
        List.<Runnable>of(
            () -> core.linkReady(booked),
            () -> core.linkReady(moved),
            () -> core.linkReady(twice)));
  }

  private static NotificationTrigger moved(String eventId, Session session, Session before) {
    return new NotificationTrigger.Moved(eventId, session, REQUEST, before.start(), before.end());
  }

  private static List<Invite> invites(Core core, String reader) {
    var found = new ArrayList<Invite>();
    core.mailer.taken().stream()
        .filter(rendered -> rendered.to().id().equals(reader))
        .map(RenderedMail::invite)
        .forEach(invite -> invite.ifPresent(found::add));
    return found;
  }

  private static String revision(Invite invite) {
    return invite.method() + " " + sequence(invite);
  }

  private static int sequence(Invite invite) {
    return Integer.parseInt(invite.calendar().split(" ", 2)[0]);
  }
}
