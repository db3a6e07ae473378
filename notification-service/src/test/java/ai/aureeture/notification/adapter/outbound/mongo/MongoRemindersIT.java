package ai.aureeture.notification.adapter.outbound.mongo;

import ai.aureeture.notification.NotificationServiceTest;
import ai.aureeture.notification.application.port.Reminders;
import ai.aureeture.notification.application.port.RemindersContract;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@NotificationServiceTest
class MongoRemindersIT extends RemindersContract {
  @Inject ReactiveMongoClient client;

  private Reminders reminders;

  /** A database of its own: the service's timer must not take up what a case has planned. */
  @BeforeEach
  void begin_empty() {
    reminders = new MongoReminders(client, "reminders-" + UUID.randomUUID());
  }

  @Override
  protected Reminders reminders() {
    return reminders;
  }
}
