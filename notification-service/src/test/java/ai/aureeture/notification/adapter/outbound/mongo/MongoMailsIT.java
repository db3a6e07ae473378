package ai.aureeture.notification.adapter.outbound.mongo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.http.tracing.Traceparent;
import ai.aureeture.notification.NotificationServiceTest;
import ai.aureeture.notification.application.port.mails.DueMail;
import ai.aureeture.notification.application.port.mails.Mails;
import ai.aureeture.notification.application.port.mails.MailsContract;
import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.Sessions;
import ai.aureeture.notification.domain.mails.Mail;
import ai.aureeture.notification.domain.mails.MailContent;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@NotificationServiceTest
class MongoMailsIT extends MailsContract {
  @Inject ReactiveMongoClient client;

  private static final Duration LONG = Duration.ofSeconds(60);

  private final String database = "mails-" + UUID.randomUUID();
  private Mails mails;

  /** A database of its own: the service's worker must not take up what a case has stored. */
  @BeforeEach
  void begin_empty() {
    mails = new MongoMails(client, database);
  }

  @Test
  void unreadable_mail_is_named_and_delays_no_other() {
    var now = Instant.parse("2027-03-10T09:05:00Z");
    var good = Mail.of(Sessions.confirmed(), Role.STUDENT, new MailContent.Declined(), now, now);
    assertEquals(good, mails.add(good).await().atMost(LONG));
    var broken =
        new Document("_id", "broken")
            .append("nextStepAt", Date.from(now.minusSeconds(60)))
            .append("leasedUntil", new Date(0));
    var stored = client.getDatabase(database).getCollection("mails").insertOne(broken);
    assertNotNull(stored.await().atMost(LONG));

    var lease = Duration.ofSeconds(60);
    var fault =
        assertThrows(
            IllegalStateException.class, () -> mails.takeDue(now, lease).await().atMost(LONG));
    assertTrue(fault.getMessage().startsWith("mail broken cannot be read"), fault.getMessage());
    assertEquals(good.taken(), takeDue(now).mail());
  }

  @Test
  void mail_keeps_the_trace_in_which_it_was_stored_through_its_changes() {
    var now = Instant.parse("2027-03-10T09:05:00Z");
    var trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    var mail = Mail.of(Sessions.confirmed(), Role.STUDENT, new MailContent.Declined(), now, now);
    add(mail, trace);
    assertEquals(Optional.of(trace), takeDue(now).trace());

    var postponed = mails.finish(mail.id(), m -> m.postponed(now)).await().atMost(LONG);

    assertTrue(postponed.isPresent());
    assertEquals(Optional.of(trace), takeDue(now).trace());
  }

  @Test
  void mail_that_was_stored_outside_of_a_trace_has_none() {
    var now = Instant.parse("2027-03-10T09:05:00Z");
    var mail = Mail.of(Sessions.confirmed(), Role.STUDENT, new MailContent.Declined(), now, now);
    add(mail, null);

    assertEquals(Optional.empty(), takeDue(now).trace());
  }

  private void add(Mail mail, String trace) {
    try (var _ = Traceparent.context(trace).makeCurrent()) {
      assertEquals(mail, mails.add(mail).await().atMost(LONG));
    }
  }

  private DueMail takeDue(Instant now) {
    return mails.takeDue(now, Duration.ofSeconds(60)).await().atMost(LONG).orElseThrow();
  }

  @Override
  protected Mails mails() {
    return mails;
  }
}
