package ai.aureeture.booking.adapter.outbound.postgres.rows;

import ai.aureeture.booking.adapter.outbound.postgres.database.Columns;
import java.util.List;
import java.util.stream.Stream;

/** What {@link SessionRow#toSession} needs of a session's row, read without Hibernate. */
final class SessionColumns {
  /** In the order of {@link #read}. */
  static final List<String> NAMES =
      Stream.of(
              List.of("id"),
              TermsColumns.NAMES,
              SubjectColumns.NAMES,
              ReservationColumns.NAMES,
              List.of(
                  "status",
                  "cancel_reason",
                  "order_id",
                  "payment_id",
                  "paid_minor",
                  "paid_currency"),
              RoomColumns.NAMES,
              List.of("warnings", "provider_refunds", "updated_at", "version"))
          .flatMap(List::stream)
          .toList();

  private static final WarningsColumn WARNINGS = new WarningsColumn();
  private static final ProviderRefundsColumn PROVIDER_REFUNDS = new ProviderRefundsColumn();

  private SessionColumns() {}

  static SessionRow read(Columns columns) {
    var row = new SessionRow();
    row.id = columns.uuid();
    row.terms = TermsColumns.read(columns);
    row.subject = SubjectColumns.read(columns);
    row.time = ReservationColumns.read(columns);
    row.status = columns.text();
    row.cancelReason = columns.text();
    row.orderId = columns.text();
    row.paymentId = columns.text();
    row.paidMinor = columns.amount();
    row.paidCurrency = columns.text();
    row.room = RoomColumns.read(columns);
    row.warnings = WARNINGS.convertToEntityAttribute(columns.text());
    row.providerRefunds = PROVIDER_REFUNDS.convertToEntityAttribute(columns.text());
    row.updatedAt = columns.instant();
    row.version = columns.amount();
    return row;
  }
}
