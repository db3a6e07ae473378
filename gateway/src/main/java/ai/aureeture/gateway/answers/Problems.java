package ai.aureeture.gateway.answers;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;

/** Refusals of the gateway's own, as RFC 9457 problems in the same words as the services'. */
public enum Problems {
  UNREADABLE(400, "invalid-request", "Bad Request", "The address is no URI."),
  MALFORMED(400, "invalid-request", "Bad Request", "This is no valid HTTP request."),
  WRONG_HOST(400, "invalid-request", "Bad Request", "The Host header is missing or malformed."),
  UNAUTHENTICATED(401, "unauthenticated", "Unauthorized", "A valid bearer token is needed"),
  NOT_FOUND(404, "not-found", "Not Found", "There is nothing here."),
  METHOD_NOT_ALLOWED(405, "method-not-allowed", "Method Not Allowed", "Not with this method."),
  FORBIDDEN_ORIGIN(403, "forbidden", "Forbidden", "This origin may not call the API."),
  ORIGIN_NEEDED(
      403,
      "origin-not-allowed",
      "Forbidden",
      "A request that is signed in by cookie needs an Origin that may call the API."),
  REQUEST_TIMEOUT(408, "request-timeout", "Request Timeout", "The body took too long to arrive."),
  BODY_TOO_LARGE(413, "payload-too-large", "Content Too Large", "The body is too large."),
  TARGET_TOO_LONG(414, "uri-too-long", "URI Too Long", "The address is too long."),
  RATE_LIMITED(429, "rate-limited", "Too Many Requests", "Too many requests. Try again soon."),
  TOO_MANY_REQUESTS(
      429, "rate-limited", "Too Many Requests", "Too many requests are open from here."),
  TOO_MANY_STREAMS(
      429, "rate-limited", "Too Many Requests", "Too many streams are open from here."),
  HEAD_TOO_LARGE(
      431, "headers-too-large", "Request Header Fields Too Large", "The headers are too large."),
  BAD_ANSWER(502, "bad-gateway", "Bad Gateway", "The service behind gave no usable answer."),
  BUSY(
      503,
      "busy",
      "Service Unavailable",
      "Too many requests at the moment. Please try again soon."),
  AWAY(503, "unavailable", "Service Unavailable", "The service is away. Please try again."),
  TOO_SLOW(504, "gateway-timeout", "Gateway Timeout", "The service took too long to answer."),
  UNKNOWN_VERSION(
      505,
      "http-version-not-supported",
      "HTTP Version Not Supported",
      "HTTP/1.1 and HTTP/1.0 are spoken here.");

  private static final String RETRY_AFTER_SECONDS = "2";

  private final int status;
  private final String code;
  private final String title;
  private final String detail;

  Problems(int status, String code, String title, String detail) {
    this.status = status;
    this.code = code;
    this.title = title;
    this.detail = detail;
  }

  /** The stable word of the HTTP contract. */
  public String code() {
    return code;
  }

  /** Ends the response with it, unless it has begun with something else: then it is broken off. */
  public void answer(HttpServerResponse response) {
    if (response.ended() || response.closed()) {
      return;
    }
    if (response.headWritten()) {
      response.reset();
      return;
    }
    response.setStatusCode(status);
    response.putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json");
    switch (this) {
      case AWAY, BUSY, TOO_MANY_REQUESTS, TOO_MANY_STREAMS ->
          response.putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
      case METHOD_NOT_ALLOWED -> response.putHeader("Allow", AllowedMethods.HEADER);
      case UNAUTHENTICATED -> response.putHeader("WWW-Authenticate", "Bearer");
      default -> {}
    }
    Answers.end(response, body());
  }

  private String body() {
    return new JsonObject()
        .put("type", "urn:aureeture:problem:" + code)
        .put("title", title)
        .put("status", status)
        .put("detail", detail)
        .put("code", code)
        .put("message", detail)
        .put("error", detail)
        .encode();
  }
}
