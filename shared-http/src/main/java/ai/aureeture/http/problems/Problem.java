package ai.aureeture.http.problems;

import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A refusal to the caller, answered as {@code application/problem+json} (RFC 9457) with the stable
 * {@code code} other people's programs decide by. Never carries anything a stranger must not read.
 */
public final class Problem extends RuntimeException {
  private final int status;
  private final String code;
  private final Map<String, Object> members = new LinkedHashMap<>();
  private int retryAfterSeconds;

  private Problem(int status, String code, String detail) {
    super(detail, null, false, false);
    this.status = status;
    this.code = code;
  }

  /**
   * @param status HTTP status
   * @param code a stable kebab-case word of the HTTP contract
   * @param detail for people; shown as it is
   */
  public static Problem of(int status, String code, String detail) {
    return new Problem(status, code, detail);
  }

  /** 400 {@code invalid-request} for one field. */
  public static Problem invalid(String field, String message) {
    return invalid(List.of(new Violation(field, message)));
  }

  /** 400 {@code invalid-request} for several fields at once. */
  public static Problem invalid(List<Violation> violations) {
    var first = violations.getFirst();
    return of(400, "invalid-request", first.field() + ": " + first.message())
        .violations(violations);
  }

  /** 503 {@code unavailable}: something this service stands on is away. */
  public static Problem unavailable(String detail) {
    return of(503, "unavailable", detail).retryAfter(2);
  }

  /** Adds a member to the body. */
  public Problem with(String name, Object value) {
    members.put(name, value);
    return this;
  }

  public Problem violations(List<Violation> violations) {
    return with("violations", violations);
  }

  /** Adds the {@code Retry-After} header, in seconds. */
  public Problem retryAfter(int seconds) {
    this.retryAfterSeconds = seconds;
    return this;
  }

  public int status() {
    return status;
  }

  public String code() {
    return code;
  }

  public int retryAfterSeconds() {
    return retryAfterSeconds;
  }

  /** The answer, for an exception mapper. */
  public Response toResponse() {
    return ProblemBody.response(this);
  }

  public Map<String, Object> members() {
    return members;
  }
}
