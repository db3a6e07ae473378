package ai.aureeture.sandbox.http;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a submitted form, {@code application/x-www-form-urlencoded}. */
public record FormFields(Map<String, List<String>> values) {

  /** No fields at all when the body is no form. */
  public static FormFields of(Call call) {
    try {
      return new FormFields(new QueryStringDecoder(call.body(), false).parameters());
    } catch (IllegalArgumentException notAForm) {
      return new FormFields(Map.of());
    }
  }

  /** Empty also when the field was left blank or sent twice. */
  public Optional<String> get(String name) {
    var found = values.getOrDefault(name, List.of());
    return found.size() == 1
        ? Optional.of(found.getFirst().strip()).filter(v -> !v.isEmpty())
        : Optional.empty();
  }
}
