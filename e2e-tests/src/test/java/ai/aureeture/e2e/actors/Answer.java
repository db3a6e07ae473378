package ai.aureeture.e2e.actors;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Set;

/** What came back, and what was asked, for a message that says both. */
public record Answer(String question, int status, HttpHeaders headers, String body) {

  /** This answer, when it has one of these statuses. */
  public Answer expect(Integer... statuses) {
    if (!Set.of(statuses).contains(status)) {
      throw new AssertionError(
          "%s: expected %s but got %s".formatted(question, List.of(statuses), this));
    }
    return this;
  }

  public JsonNode json() {
    return Json.read(body);
  }

  /** The {@code code} of a problem; empty when it is none. */
  public String code() {
    return isJson() ? json().path("code").asText() : "";
  }

  public <T> T as(Class<T> type) {
    return Json.as(type, json());
  }

  /** The member of that name. */
  public <T> T as(Class<T> type, String member) {
    return Json.as(type, json().path(member));
  }

  /** The array of that name. */
  public <T> List<T> listOf(Class<T> type, String member) {
    return Json.listOf(type, json().path(member));
  }

  public String contentType() {
    return headers.firstValue("Content-Type").orElse("");
  }

  private boolean isJson() {
    return contentType().contains("json");
  }

  @Override
  public String toString() {
    return status + " " + body;
  }
}
