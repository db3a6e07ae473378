package ai.aureeture.meetinglink.adapter.outbound.mongo;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;

/**
 * Makes the indexes behind "what is due?" and "where does it meet?"; a store that is away at boot
 * gets it when it is back.
 */
@ApplicationScoped
class MeetingIndexes {
  private final ReactiveMongoClient mongo;
  private final MongoSettings settings;

  MeetingIndexes(ReactiveMongoClient mongo, MongoSettings settings) {
    this.mongo = mongo;
    this.settings = settings;
  }

  void create(@Observes StartupEvent start) {
    mongo
        .getDatabase(settings.database())
        .getCollection("meetings")
        .createIndexes(
            List.of(
                new IndexModel(
                    ascending(MeetingDocument.DUE), new IndexOptions().name("due").sparse(true)),
                new IndexModel(
                    ascending(MeetingDocument.SESSION_ID), new IndexOptions().name("session")),
                new IndexModel(
                    ascending(MeetingDocument.MENTOR_ID), new IndexOptions().name("mentor")),
                new IndexModel(
                    ascending(MeetingDocument.STUDENT_ID), new IndexOptions().name("student"))))
        .onFailure()
        .retry()
        .withBackOff(Duration.ofSeconds(1), Duration.ofSeconds(30))
        .indefinitely()
        .subscribe()
        .with(done -> {});
  }
}
