package ai.aureeture.availability.adapter.outbound.kafka;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.availability.RunningService;
import ai.aureeture.events.SlotsListed;
import ai.aureeture.events.cloudevents.CloudEvent;
import ai.aureeture.testsupport.RealKafka;
import ai.aureeture.testsupport.RealMongo;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

/** For the service it is Wednesday, 10 March 2027: the dates before it are over. */
@QuarkusTest
class ListedDaysIT extends RunningService {
  private static final String WEDNESDAY = "2027-03-10";
  private static final String MONDAY = "2027-03-08";

  @Test
  void each_date_that_is_over_is_published_to_the_public() {
    put(MONDAYS).statusCode(200);
    awaitNext(WEDNESDAY);
    assertEquals(List.of(), published());

    setNext(MONDAY);
    awaitNext(WEDNESDAY);
    var published = published();
    assertEquals(
        List.of(
            new SlotsListed(mentor, LocalDate.parse(MONDAY), "Asia/Kolkata", 3, 0),
            new SlotsListed(mentor, LocalDate.parse("2027-03-09"), "Asia/Kolkata", 0, 0)),
        published.stream().map(CloudEvent::event).toList());
    assertEquals(Instant.parse("2027-03-08T18:30:00Z"), published.getFirst().time());
    for (var message : records()) {
      assertEquals(mentor, message.key());
      assertEquals("/aureeture/availability", header(message, "ce_source"));
      assertEquals(mentor, header(message, "ce_subject"));
    }
  }

  /** What a process leaves that is killed between the two. */
  @Test
  void what_was_published_but_not_noted_is_published_again_under_the_same_id() {
    put(MONDAYS).statusCode(200);
    awaitNext(WEDNESDAY);
    setNext("2027-03-09");
    awaitNext(WEDNESDAY);
    setNext("2027-03-09");
    awaitNext(WEDNESDAY);
    var published = published();
    assertEquals(2, published.size());
    assertEquals(published.getFirst(), published.getLast());
  }

  @Test
  void while_the_broker_is_away_a_date_waits() {
    put(MONDAYS).statusCode(200);
    awaitNext(WEDNESDAY);
    RealKafka.takeDown();
    try {
      setNext(MONDAY);
      await().atMost(Duration.ofSeconds(30)).until(() -> dueAt().after(new Date(0)));
      assertEquals(MONDAY, next());
      slotsOfMonday().statusCode(200);
    } finally {
      RealKafka.bringBack();
    }
    awaitNext(WEDNESDAY);
    assertEquals(
        List.of(MONDAY, "2027-03-09"),
        published().stream().map(it -> it.event().date().toString()).distinct().toList());
  }

  @Test
  void a_document_of_the_version_before_begins_with_today() {
    put(MONDAYS).statusCode(200);
    awaitNext(WEDNESDAY);
    update(Updates.combine(Updates.unset("unpublishedDate"), Updates.unset("unpublishedDueAt")));
    awaitNext(WEDNESDAY);
    assertEquals(List.of(), published());
  }

  private List<CloudEvent<SlotsListed>> published() {
    return records().stream()
        .map(message ->
            CloudEvent.read(message.headers(), message.value(), SlotsListed.class).orElseThrow())
        .toList();
  }

  private List<ConsumerRecord<String, byte[]>> records() {
    return PublicTopic.records(mentor);
  }

  private static String header(ConsumerRecord<String, byte[]> message, String name) {
    return CloudEvent.attribute(message.headers(), name).orElseThrow();
  }

  private void awaitNext(String date) {
    await().atMost(Duration.ofSeconds(150)).until(() -> date.equals(next()));
  }

  private String next() {
    return inStore(all -> all.find(Filters.eq("_id", mentor)).first()).getString("unpublishedDate");
  }

  private Date dueAt() {
    return inStore(all -> all.find(Filters.eq("_id", mentor)).first()).getDate("unpublishedDueAt");
  }

  private void setNext(String date) {
    update(
        Updates.combine(
            Updates.set("unpublishedDate", date), Updates.set("unpublishedDueAt", new Date(0))));
  }

  private void update(Bson change) {
    var updated = inStore(all -> all.updateOne(Filters.eq("_id", mentor), change));
    assertEquals(1, updated.getModifiedCount());
  }

  private static <T> T inStore(Function<MongoCollection<Document>, T> work) {
    try (var mongo = MongoClients.create(RealMongo.uri())) {
      return work.apply(mongo.getDatabase("availability").getCollection("availabilities"));
    }
  }
}
