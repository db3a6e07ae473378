package ai.aureeture.booking.adapter.outbound.postgres.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import java.util.List;

/** A mentor's few topics as one JSON text. */
@Converter
class ExpertiseColumn implements AttributeConverter<List<String>, String> {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<String>> TOPICS = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<String> topics) {
    try {
      return JSON.writeValueAsString(topics);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<String> convertToEntityAttribute(String json) {
    try {
      return List.copyOf(JSON.readValue(json, TOPICS));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
