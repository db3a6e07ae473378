package ai.aureeture.notification.adapter.outbound.mongo;

import ai.aureeture.notification.NotificationServiceTest;
import ai.aureeture.notification.application.port.Appointments;
import ai.aureeture.notification.application.port.AppointmentsContract;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@NotificationServiceTest
class MongoAppointmentsIT extends AppointmentsContract {
  @Inject ReactiveMongoClient client;

  private Appointments appointments;

  @BeforeEach
  void begin_empty() {
    appointments = new MongoAppointments(client, "appointments-" + UUID.randomUUID());
  }

  @Override
  protected Appointments appointments() {
    return appointments;
  }
}
