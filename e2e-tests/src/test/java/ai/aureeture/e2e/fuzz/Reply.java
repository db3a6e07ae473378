package ai.aureeture.e2e.fuzz;

import ai.aureeture.e2e.fuzz.calls.Call;
import java.net.http.HttpHeaders;
import java.time.Duration;

/** What came back; of a stream of events no more than its head. */
record Reply(int status, HttpHeaders headers, String body, Duration took) {

  String mediaType() {
    return headers.firstValue("Content-Type").orElse("").replaceAll(";.*", "").strip();
  }

  boolean isRefusal() {
    return status >= 400;
  }

  boolean isJson() {
    return mediaType().endsWith("json");
  }

  @Override
  public String toString() {
    return status + " " + mediaType() + " " + Call.shortened(body);
  }
}
