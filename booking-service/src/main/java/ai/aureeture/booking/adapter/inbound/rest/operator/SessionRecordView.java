package ai.aureeture.booking.adapter.inbound.rest.operator;

import ai.aureeture.booking.adapter.inbound.rest.sessions.SessionView;
import ai.aureeture.booking.application.operator.FindSessions.SessionRecord;
import ai.aureeture.booking.domain.payment.OrderId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session or booking, and what only the operator sees of it.
 *
 * @param orderId null where nothing was to be paid, and until the order is open
 * @param holdExpiresAt until when the student had to pay, or the mentor to answer
 * @param refunds of whole payments, the latest first
 */
record SessionRecordView(
    SessionView session,
    @Nullable String orderId,
    Instant holdExpiresAt,
    @Nullable String mentorEmail,
    List<RefundView> refunds) {

  static SessionRecordView of(SessionRecord found) {
    var session = found.session();
    return new SessionRecordView(
        SessionView.forOperator(session),
        session.order().map(OrderId::value).orElse(null),
        session.terms().holdExpiresAt(),
        session.terms().mentor().knownEmail().orElse(null),
        found.refunds().stream().map(RefundView::of).toList());
  }
}
