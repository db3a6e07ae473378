package ai.aureeture.importer.sessions;

import ai.aureeture.importer.source.Fields;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a session costs and how it was paid for. */
final class PriceReader {
  private static final Set<String> STATES = Set.of("pending", "paid", "refunded");

  private final Fields document;
  private final Optional<String> payment;
  private final Optional<String> order;

  PriceReader(Fields document) {
    var fields = new SessionFields(document);
    this.document = document;
    this.payment = fields.providerId("paymentId");
    this.order = fields.providerId("orderId");
  }

  /** One of the states booking-service knows. */
  String paymentStatus() {
    return document.word("paymentStatus").filter(STATES::contains).orElse("pending");
  }

  /** The price and its payment, as parts of the session's body. */
  Map<String, Object> price() {
    var body = new LinkedHashMap<String, Object>();
    var amount = document.decimal("amount").filter(number -> number.signum() >= 0);
    boolean costs = amount.filter(number -> number.signum() > 0).isPresent() || payment.isPresent();
    body.put("priced", document.word("bookingType").map("paid"::equals).orElse(costs));
    amount
        .map(number -> number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros())
        .map(BigDecimal::toPlainString)
        .ifPresent(number -> body.put("amount", new BigDecimal(number)));
    body.put(
        "currency",
        document
            .text("currency")
            .map(code -> code.toUpperCase(Locale.ROOT))
            .filter(code -> code.matches("[A-Z]{3}"))
            .orElse("INR"));
    payment.ifPresent(id -> body.put("paymentId", id));
    order.ifPresent(id -> body.put("orderId", id));
    return body;
  }

  /** Such a session is imported as a free one, and is in no earnings here. */
  boolean isPaidElsewhere() {
    return paymentStatus().equals("paid")
        && document.word("bookingType").filter(type -> !type.equals("paid")).isPresent()
        && document.decimal("amount").filter(number -> number.signum() > 0).isPresent()
        && payment.isEmpty();
  }
}
