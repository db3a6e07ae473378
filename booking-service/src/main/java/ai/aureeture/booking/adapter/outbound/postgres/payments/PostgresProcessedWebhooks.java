package ai.aureeture.booking.adapter.outbound.postgres.payments;

import ai.aureeture.booking.adapter.outbound.postgres.database.Database;
import ai.aureeture.booking.application.port.ProcessedWebhooks;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

@ApplicationScoped
class PostgresProcessedWebhooks implements ProcessedWebhooks {
  private static final String ADD =
      "insert into webhook_event (event_id, heard_at) values (?1, ?2) on conflict do nothing";

  @Override
  public Uni<Boolean> contains(String eventId) {
    return Database.reading(
        () -> WebhookEventRow.<WebhookEventRow>findById(eventId).map(row -> row != null));
  }

  @Override
  public Uni<Void> add(String eventId, Instant at) {
    return Database.inTransaction(() ->
        Panache.getSession()
            .flatMap(database ->
                database
                    .createNativeQuery(ADD)
                    .setParameter(1, eventId)
                    .setParameter(2, at)
                    .executeUpdate())
            .replaceWithVoid());
  }

  @Override
  public Uni<Void> forgetBefore(Instant past) {
    return Database.inTransaction(
        () -> WebhookEventRow.delete("heardAt < ?1", past).replaceWithVoid());
  }
}
