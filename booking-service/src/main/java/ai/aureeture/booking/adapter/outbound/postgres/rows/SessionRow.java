package ai.aureeture.booking.adapter.outbound.postgres.rows;

import ai.aureeture.booking.adapter.outbound.postgres.database.EnumNames;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.payment.Fee;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.Payment;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.payment.ProviderRefund;
import ai.aureeture.booking.domain.payment.Refund;
import ai.aureeture.booking.domain.payment.Refunds;
import ai.aureeture.booking.domain.reschedule.RescheduleRequest;
import ai.aureeture.booking.domain.reschedule.Reschedules;
import ai.aureeture.booking.domain.session.CancelReason;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.SessionState;
import ai.aureeture.booking.domain.session.SessionStatus;
import ai.aureeture.booking.domain.session.Warning;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(name = "session")
public class SessionRow extends PanacheEntityBase {
  @Id UUID id;

  @Embedded TermsColumns terms;
  @Embedded SubjectColumns subject;
  @Embedded ReservationColumns time;

  public String status;

  @Column(name = "cancel_reason")
  String cancelReason;

  @Column(name = "order_id")
  public String orderId;

  @Column(name = "payment_id")
  public String paymentId;

  /** What was captured; null, as the currency, for a payment of before it was kept: the price. */
  @Column(name = "paid_minor")
  Long paidMinor;

  @Column(name = "paid_currency")
  String paidCurrency;

  @Embedded RoomColumns room;

  @Convert(converter = WarningsColumn.class)
  List<Warning> warnings;

  @Convert(converter = ProviderRefundsColumn.class)
  @Column(name = "provider_refunds")
  List<ProviderRefund> providerRefunds;

  /** What of the price does not stay with the mentor. */
  @Column(name = "returned_minor")
  public long returnedMinor;

  /** Whether it is a session to its two people; an unpaid booking is none. */
  public boolean listed;

  /** Not the session's: when to ask the provider about its order. */
  @Column(name = "reconcile_at")
  public Instant reconcileAt;

  @Column(name = "updated_at")
  public Instant updatedAt;

  long version;

  public static SessionRow of(Session session) {
    var row = new SessionRow();
    row.id = session.id().value();
    row.reconcileAt = session.terms().isFree() ? null : session.terms().holdExpiresAt();
    row.take(session);
    return row;
  }

  /** Everything of the session that can change. */
  public void take(Session session) {
    terms = TermsColumns.of(session.terms());
    subject = SubjectColumns.of(session.subject());
    time = ReservationColumns.of(session.time());
    status = EnumNames.of(session.status());
    cancelReason = session.cancelReason().map(EnumNames::of).orElse(null);
    orderId = session.order().map(OrderId::value).orElse(null);
    paymentId = session.payment().map(payment -> payment.id().value()).orElse(null);
    paidMinor = session.payment().map(payment -> payment.amount().minor()).orElse(null);
    paidCurrency = session.payment().map(payment -> payment.amount().currency()).orElse(null);
    room = session.room().map(RoomColumns::of).orElse(null);
    warnings = session.warnings();
    providerRefunds = session.refunds().atProvider();
    returnedMinor = session.returned().minor();
    listed = session.isSession();
    updatedAt = session.updatedAt();
    version = session.version();
  }

  /**
   * @param refunds without what the provider reports of them, which is the row's
   * @param requests all of them, the oldest first
   */
  public Session toSession(List<Refund> refunds, List<RescheduleRequest> requests) {
    return new Session(
        new SessionId(id),
        terms.toTerms(),
        subject.toSubject(),
        time.toReservation(),
        Optional.ofNullable(orderId).map(OrderId::new),
        state(requests),
        new Reschedules(requests.stream().filter(request -> !isPending(request)).toList()),
        Optional.ofNullable(room).map(RoomColumns::toRoom),
        new Refunds(refunds, providerRefunds),
        warnings,
        version,
        updatedAt);
  }

  private SessionState state(List<RescheduleRequest> requests) {
    return switch (EnumNames.read(SessionStatus.class, status)) {
      case PAYMENT_PENDING -> new SessionState.Held();
      case REQUESTED -> new SessionState.Requested();
      case SCHEDULED -> new SessionState.Scheduled(fee());
      case RESCHEDULE_REQUESTED ->
          new SessionState.RescheduleRequested(
              fee(), requests.stream().filter(SessionRow::isPending).findFirst().orElseThrow());
      case ONGOING -> new SessionState.Ongoing(fee());
      case COMPLETED -> new SessionState.Completed(fee());
      case CANCELLED -> cancelled(EnumNames.read(CancelReason.class, cancelReason));
    };
  }

  private SessionState cancelled(CancelReason reason) {
    return switch (reason) {
      case HOLD_LAPSED, HOLD_RELEASED, DECLINED -> new SessionState.Released(reason);
      case SLOT_LOST -> new SessionState.Lost(paid());
      case REFUNDED -> new SessionState.Refunded(paid());
    };
  }

  private Fee fee() {
    return paymentId == null ? new Fee.Free() : paid();
  }

  private Fee.Paid paid() {
    var amount = paidMinor == null ? terms.price() : new Money(paidMinor, paidCurrency);
    return new Fee.Paid(new Payment(new PaymentId(paymentId), new OrderId(orderId), amount));
  }

  private static boolean isPending(RescheduleRequest request) {
    return request.status() == RescheduleRequest.Status.PENDING;
  }
}
