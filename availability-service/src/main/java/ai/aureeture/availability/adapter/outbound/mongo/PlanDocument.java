package ai.aureeture.availability.adapter.outbound.mongo;

import ai.aureeture.availability.application.port.KeptAnswer;
import ai.aureeture.availability.application.port.StoredPlan;
import ai.aureeture.availability.domain.schedule.MentorSchedule;
import ai.aureeture.availability.domain.schedule.ScheduleChange;
import ai.aureeture.availability.domain.schedule.WeekTemplate;
import com.mongodb.client.model.Projections;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;

/** All of a mentor's document: the availability with what lies beside it. */
final class PlanDocument {
  private static final String TEMPLATES = "templates";
  private static final String CHANGES = "changes";
  private static final String ANSWERS = "answers";

  /** Slots are listed often, and need none of this. */
  static final Bson AVAILABILITY_ALONE = Projections.exclude(TEMPLATES, CHANGES, ANSWERS);

  private PlanDocument() {}

  static Document of(StoredPlan stored) {
    var schedule = stored.schedule();
    return AvailabilityDocument.of(stored.availability())
        .append(TEMPLATES, schedule.templates().stream().map(it -> of(it)).toList())
        .append(CHANGES, schedule.changes().stream().map(it -> of(it)).toList())
        .append(ANSWERS, stored.answers().stream().map(it -> of(it)).toList());
  }

  static StoredPlan read(Document stored) {
    var availability = AvailabilityDocument.read(stored);
    var schedule =
        new MentorSchedule(
            availability.availability(),
            list(stored, TEMPLATES, PlanDocument::template),
            list(stored, CHANGES, PlanDocument::change));
    return new StoredPlan(
        schedule, availability.revision(), list(stored, ANSWERS, PlanDocument::answer));
  }

  // A document from before there was any of this has none of these lists.
  private static <T> List<T> list(Document stored, String name, Function<Document, T> read) {
    return stored.getList(name, Document.class, List.of()).stream().map(read).toList();
  }

  private static Document of(WeekTemplate template) {
    return new Document("name", template.name())
        .append("weeklySlots", AvailabilityDocument.of(template.weeklySlots()));
  }

  private static WeekTemplate template(Document stored) {
    return new WeekTemplate(stored.getString("name"), AvailabilityDocument.weeklySlots(stored));
  }

  private static Document of(ScheduleChange change) {
    return new Document("at", Date.from(change.at()))
        .append("by", change.by())
        .append("asAdmin", change.asAdmin())
        .append("kind", change.kind().name())
        .append("detail", change.detail());
  }

  private static ScheduleChange change(Document stored) {
    return new ScheduleChange(
        stored.getDate("at").toInstant(),
        stored.getString("by"),
        stored.getBoolean("asAdmin"),
        ScheduleChange.Kind.valueOf(stored.getString("kind")),
        stored.getString("detail"));
  }

  private static Document of(KeptAnswer kept) {
    return new Document("person", kept.person())
        .append("path", kept.path())
        .append("key", kept.key())
        .append("fingerprint", kept.fingerprint())
        .append("at", Date.from(kept.at()))
        .append("answer", AvailabilityDocument.of(kept.answer()));
  }

  private static KeptAnswer answer(Document stored) {
    return new KeptAnswer(
        stored.getString("person"),
        stored.getString("path"),
        stored.getString("key"),
        stored.getString("fingerprint"),
        stored.getDate("at").toInstant(),
        AvailabilityDocument.read(stored.get("answer", Document.class)));
  }
}
