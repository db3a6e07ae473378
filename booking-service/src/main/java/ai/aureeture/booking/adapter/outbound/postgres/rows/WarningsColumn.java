package ai.aureeture.booking.adapter.outbound.postgres.rows;

import ai.aureeture.booking.domain.session.Warning;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import java.util.List;

/** A session's few warnings as one JSON text. */
@Converter
public class WarningsColumn implements AttributeConverter<List<Warning>, String> {
  /** Nearly always: Hibernate asks again and again, for each copy it keeps. */
  private static final String NONE = "[]";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<Warning>> WARNINGS = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<Warning> warnings) {
    if (warnings.isEmpty()) {
      return NONE;
    }
    try {
      return JSON.writeValueAsString(warnings);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Warning> convertToEntityAttribute(String json) {
    if (json.equals(NONE)) {
      return List.of();
    }
    try {
      return List.copyOf(JSON.readValue(json, WARNINGS));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
