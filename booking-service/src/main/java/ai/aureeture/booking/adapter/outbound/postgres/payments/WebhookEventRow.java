package ai.aureeture.booking.adapter.outbound.postgres.payments;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "webhook_event")
class WebhookEventRow extends PanacheEntityBase {
  @Id
  @Column(name = "event_id")
  String eventId;

  @Column(name = "heard_at")
  Instant heardAt;
}
