package ai.aureeture.availability.adapter.outbound.mongo;

import ai.aureeture.availability.application.port.UnpublishedDay;
import ai.aureeture.availability.domain.schedule.MentorAvailability;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The next date to publish, beside the plan in a mentor's document. */
final class UnpublishedDayDocument {
  static final String DATE = "unpublishedDate";

  /** The end of the date on the mentor's clock, or that of a lease. */
  static final String DUE_AT = "unpublishedDueAt";

  static final Bson INDEX = Indexes.ascending(DUE_AT);

  private UnpublishedDayDocument() {}

  static Document of(LocalDate date, MentorAvailability availability) {
    return new Document(DATE, date.toString())
        .append(DUE_AT, Date.from(availability.dayOf(date).to()));
  }

  static UnpublishedDay read(Document stored) {
    return new UnpublishedDay(
        AvailabilityDocument.read(stored).availability(), LocalDate.parse(stored.getString(DATE)));
  }

  /** The next document with the date of the one before, which the new zone may have end later. */
  static Document keep(Optional<Document> before, MentorAvailability availability, Document next) {
    before
        .map(document -> document.getString(DATE))
        .ifPresent(date -> next.putAll(of(LocalDate.parse(date), availability)));
    return next;
  }
}
