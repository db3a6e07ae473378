package ai.aureeture.booking.application.operator;

import ai.aureeture.booking.application.port.operator.RefundRecords;
import ai.aureeture.booking.application.port.operator.RefundRecords.Page;
import ai.aureeture.booking.application.port.operator.RefundRecords.Place;
import ai.aureeture.booking.domain.payment.Refund;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The operator looks at the refunds: those that wait, failed ones, or all. */
@ApplicationScoped
public class ListRefunds {
  private final RefundRecords refunds;

  ListRefunds(RefundRecords refunds) {
    this.refunds = refunds;
  }

  public Uni<Page> list(Optional<Refund.State> state, int limit, Optional<Place> after) {
    return refunds.list(state, limit, after);
  }
}
