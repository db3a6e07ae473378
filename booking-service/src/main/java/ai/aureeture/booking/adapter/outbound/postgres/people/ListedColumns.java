package ai.aureeture.booking.adapter.outbound.postgres.people;

import ai.aureeture.booking.adapter.outbound.postgres.database.Columns;
import ai.aureeture.booking.application.port.people.MentorListings.Listed;
import ai.aureeture.booking.application.port.people.MentorListings.NextSlot;
import ai.aureeture.booking.domain.review.AverageRating;
import java.util.Optional;

/** A mentor of the list, in the order of {@link ListingQuery}'s columns. */
final class ListedColumns {
  private static final ExpertiseColumn EXPERTISE = new ExpertiseColumn();

  private ListedColumns() {}

  static Listed read(Columns columns) {
    var row = new OfferRow();
    row.mentorId = columns.text();
    row.name = columns.text();
    row.email = columns.text();
    row.emailVerified = columns.flag();
    row.headline = columns.text();
    row.company = columns.text();
    row.avatarUrl = columns.text();
    row.expertise = EXPERTISE.convertToEntityAttribute(columns.text());
    row.priceMinor = columns.amount();
    row.currency = columns.text();
    row.confirmation = columns.text();
    row.calendlyEventTypeUri = columns.text();
    row.slug = columns.text();
    row.photo = columns.text();
    row.rate(new AverageRating(columns.amount(), columns.amount()));
    return new Listed(row.listing(), next(columns));
  }

  static NextSlot next(Columns columns) {
    return new NextSlot(
        Optional.ofNullable(columns.instant()),
        Optional.ofNullable(columns.number()),
        Optional.ofNullable(columns.text()));
  }
}
