package ai.aureeture.availability.adapter.outbound.mongo;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Sees to it that no query reads more documents than it needs, from the first start on. */
@ApplicationScoped
class QueryIndexes {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  private Cancellable creation;

  // A store that is away must not keep the service from starting: slots answer 503 until it is
  // there.
  void create(@Observes StartupEvent start, AvailabilityDatabase database) {
    creation =
        Multi.createBy()
            .concatenating()
            .streams(
                Multi.createFrom()
                    .iterable(SessionTimeDocument.INDEXES)
                    .onItem()
                    .transformToUniAndConcatenate(
                        database.collection(MongoBusyTimes.COLLECTION)::createIndex),
                Multi.createFrom()
                    .items(UnpublishedDayDocument.INDEX, MongoAvailabilities.CHANGES_INDEX)
                    .onItem()
                    .transformToUniAndConcatenate(
                        database.collection(MongoAvailabilities.COLLECTION)::createIndex))
            .collect()
            .asList()
            .onFailure()
            .retry()
            .withBackOff(Duration.ofSeconds(1), LONGEST_WAIT)
            .indefinitely()
            .subscribe()
            .with(created -> {});
  }
}
