package ai.aureeture.booking.adapter.outbound.postgres.rows;

import ai.aureeture.booking.adapter.outbound.postgres.database.EnumNames;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.payment.ProviderRefund;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import java.util.List;

/** The few refunds that the provider reports for a session, as one JSON text. */
@Converter
public class ProviderRefundsColumn implements AttributeConverter<List<ProviderRefund>, String> {
  /** Nearly always: Hibernate asks again and again, for each copy it keeps. */
  private static final String NONE = "[]";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<Stored>> STORED = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<ProviderRefund> refunds) {
    if (refunds.isEmpty()) {
      return NONE;
    }
    try {
      return JSON.writeValueAsString(refunds.stream().map(Stored::of).toList());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<ProviderRefund> convertToEntityAttribute(String json) {
    if (json.equals(NONE)) {
      return List.of();
    }
    try {
      return JSON.readValue(json, STORED).stream().map(Stored::toRefund).toList();
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  record Stored(String id, String paymentId, long amountMinor, String currency, String status) {
    static Stored of(ProviderRefund refund) {
      return new Stored(
          refund.id(),
          refund.payment().value(),
          refund.amount().minor(),
          refund.amount().currency(),
          EnumNames.of(refund.status()));
    }

    ProviderRefund toRefund() {
      return new ProviderRefund(
          id,
          new PaymentId(paymentId),
          new Money(amountMinor, currency),
          EnumNames.read(ProviderRefund.Status.class, status));
    }
  }
}
