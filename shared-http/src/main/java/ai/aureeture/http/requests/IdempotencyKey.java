package ai.aureeture.http.requests;

import ai.aureeture.http.problems.Problem;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a caller names a request by that must not count twice, and what makes two the same. */
public final class IdempotencyKey {
  public static final String HEADER = "Idempotency-Key";
  private static final Pattern KEY = Pattern.compile("[ -~]{1,255}");

  private IdempotencyKey() {}

  /**
   * The key of a request; empty when it has none.
   *
   * @throws Problem 400 when what it has can be none
   */
  public static Optional<String> of(HttpHeaders headers) {
    var keys = Optional.ofNullable(headers.getRequestHeader(HEADER)).orElse(List.of());
    if (keys.size() > 1 || !keys.stream().allMatch(key -> KEY.matcher(key).matches())) {
      throw Problem.invalid(HEADER, "must be one key of 1 to 255 printable ASCII characters");
    }
    return keys.stream().findFirst();
  }

  /** SHA-256 of what was understood of a body: blanks and the order of fields ask for nothing. */
  public static String fingerprint(ObjectMapper json, Object body) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(json.writeValueAsBytes(body)));
    } catch (JsonProcessingException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
