package ai.aureeture.notification.adapter.out.mongo;

import ai.aureeture.notification.Everything;
import ai.aureeture.notification.application.port.Mails;
import ai.aureeture.notification.application.port.MailsContract;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@Everything
class MongoMailsIT extends MailsContract {
  @Inject ReactiveMongoClient client;

  private Mails mails;

  /** A database of its own: the service's worker must not take up what a case has stored. */
  @BeforeEach
  void begin_empty() {
    mails = new MongoMails(client, "mails-" + UUID.randomUUID());
  }

  @Override
  protected Mails mails() {
    return mails;
  }
}
